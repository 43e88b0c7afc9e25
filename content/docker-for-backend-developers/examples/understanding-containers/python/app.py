"""visits counts visits in three places at once: in memory, in a file of the
container's own layer, and in a file of a volume. Which of the three numbers
survives tells you what a container loses, and when. Standard library only."""

import json
import os
import signal
import sys
import threading
import time
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from urllib.parse import parse_qs, urlsplit


# region config
class Config:
    """Reads everything at once and reports every mistake, not only the first."""

    def __init__(self, env):
        wrong = []

        def number(name, fallback, low, high):
            text = env.get(name) or str(fallback)
            if not text.isdecimal() or not low <= int(text) <= high:
                wrong.append(f"{name}={text!r}: want a number from {low} to {high}")
                return fallback
            return int(text)

        self.port = number("PORT", 8080, 1, 65535)
        self.grace = number("GRACE_SECONDS", 8, 1, 300)  # less than the stop timeout
        self.data_dir = env.get("DATA_DIR") or "/data"  # a volume
        self.temp_dir = env.get("TEMP_DIR") or "/tmp"  # in the container's own layer
        self.token = ""
        if path := env.get("ADMIN_TOKEN_FILE"):
            try:
                with open(path, encoding="utf-8") as file:
                    self.token = file.read().strip()
            except OSError as error:
                wrong.append(f"ADMIN_TOKEN_FILE: {error}")
        if wrong:
            raise ValueError("; ".join(wrong))


# endregion config


def log(message, level="INFO", **fields):
    now = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
    print(json.dumps({"time": now, "level": level, "msg": message, **fields}), flush=True)


# region counters
class Counters:
    def __init__(self, layer, volume):
        self.lock = threading.Lock()
        self.memory = 0
        self.layer = layer  # a file in the container's own layer
        self.volume = volume  # a file in a volume

    def add(self):
        with self.lock:
            self.memory += 1
            for path in (self.layer, self.volume):
                store(path, stored(path) + 1)

    def values(self):
        with self.lock:
            return {"layer": stored(self.layer), "memory": self.memory, "volume": stored(self.volume)}


def stored(path):
    try:
        with open(path, encoding="ascii") as file:
            return int(file.read())
    except (FileNotFoundError, ValueError):
        return 0


def store(path, number):
    """Writes a new file and renames it, so that a crash leaves the old number
    or the new one, and never half a file."""
    fresh = path + ".new"
    with open(fresh, "w", encoding="ascii") as file:
        file.write(f"{number}\n")
    os.replace(fresh, path)


# endregion counters


class Handler(BaseHTTPRequestHandler):
    timeout = 5  # seconds to wait for a client that connects and says nothing
    config = None
    counters = None

    def do_POST(self):
        try:
            self.counters.add()
        except OSError as error:
            log("count", level="ERROR", error=str(error))
            self.reply(500, {"error": str(error)})
            return
        self.reply(200, self.counters.values())

    def do_GET(self):
        url = urlsplit(self.path)
        if url.path == "/slow":
            text = parse_qs(url.query).get("seconds", ["3"])[0]
            seconds = int(text) if text.isdecimal() and int(text) <= 60 else 3
            time.sleep(seconds)
            self.reply(200, {"waited": seconds})
        elif url.path == "/config":
            # What the process believes its configuration is. A secret is never shown.
            c = self.config
            self.reply(200, {"data": c.data_dir, "grace": c.grace, "pid": os.getpid(), "port": c.port,
                             "temp": c.temp_dir, "token": c.token != "", "uid": os.getuid()})
        elif url.path == "/healthz":
            # Healthy means: this process could do its work, which is to write a file.
            try:
                with open(os.path.join(self.config.data_dir, ".probe"), "w"):
                    pass
            except OSError as error:
                self.reply(503, {"status": str(error)})
                return
            self.reply(200, {"status": "ok"})
        else:
            self.reply(200, self.counters.values())

    def reply(self, status, body):
        data = json.dumps(body).encode() + b"\n"
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, format, *args):
        pass  # one line of text per request on stderr is what this would be


# region healthcheck
def healthcheck(port):
    """The probe that Docker runs in the container; the slim image has no curl."""
    try:
        with urllib.request.urlopen(f"http://127.0.0.1:{port}/healthz", timeout=2):
            return 0
    except OSError as error:
        print(error)
        return 1


# endregion healthcheck


# region main
class Server(ThreadingHTTPServer):
    # ThreadingHTTPServer sets this to True: requests under way would be cut off.
    daemon_threads = False


def main():
    try:
        config = Config(os.environ)
    except ValueError as error:
        log("configuration", level="ERROR", error=str(error))
        return 2
    if sys.argv[1:] == ["healthcheck"]:
        return healthcheck(config.port)
    Handler.config = config
    Handler.counters = Counters(os.path.join(config.temp_dir, "visits"), os.path.join(config.data_dir, "visits"))
    return serve(Server(("", config.port), Handler), config.grace)


def serve(server, grace):
    def stop(signum, frame):
        # shutdown() waits for serve_forever() to return, so it needs its own thread.
        threading.Thread(target=server.shutdown).start()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)

    log("listening", addr=f":{server.server_port}")
    server.serve_forever(poll_interval=0.1)

    log("stopping", grace=f"{grace}s")
    late = threading.Timer(grace, give_up)
    late.daemon = True
    late.start()
    server.server_close()  # closes the socket, then waits for the running requests
    late.cancel()
    # Here is the place to close database pools and flush buffers.
    log("stopped")
    return 0


def give_up():
    log("gave up on running requests", level="ERROR")
    os._exit(1)


if __name__ == "__main__":
    sys.exit(main())
# endregion main
