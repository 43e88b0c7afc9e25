"""A small HTTP service: two routes, configuration from the environment,
and a clean exit when it is asked to stop. Standard library only."""

import json
import os
import platform
import signal
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

GREETING = os.environ.get("GREETING") or "Hello from Python"
PORT = int(os.environ.get("PORT") or "8080")


# region routes
class Handler(BaseHTTPRequestHandler):
    def do_GET(self):
        if self.path == "/healthz":
            self.reply({"status": "ok"})
        else:
            self.reply(
                {
                    "message": GREETING,
                    "host": platform.node(),
                    "runtime": "Python " + platform.python_version(),
                    "arch": platform.machine(),
                }
            )

    def reply(self, body):
        data = json.dumps(body).encode() + b"\n"
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)


# endregion routes


# region main
class Server(ThreadingHTTPServer):
    # The threads of the standard server die with the process; these are waited for.
    daemon_threads = False


def main():
    server = Server(("", PORT), Handler)

    def stop(signum, frame):
        print("stopping", flush=True)
        # shutdown() waits for serve_forever() to return, so it needs its own thread.
        threading.Thread(target=server.shutdown).start()

    signal.signal(signal.SIGTERM, stop)
    signal.signal(signal.SIGINT, stop)

    print(f"listening on :{PORT}", flush=True)
    server.serve_forever()
    server.server_close()


if __name__ == "__main__":
    main()
# endregion main
