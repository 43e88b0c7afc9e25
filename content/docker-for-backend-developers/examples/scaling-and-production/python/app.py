"""A service that can be replaced without a failed request: it says whether it is
ready, drains when it is told to stop, and counts what it does. Standard library only."""

import os
import platform
import signal
import sys
import threading
import time
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

VERSION = os.environ.get("APP_VERSION") or "dev"
PORT = int(os.environ.get("PORT") or "8080")
DRAIN = float(os.environ.get("DRAIN_SECONDS") or "5")
GRACE = float(os.environ.get("GRACE_SECONDS") or "20")
BOUNDS = (0.005, 0.025, 0.1, 0.25, 1.0, 2.5)

stop = threading.Event()


# region metrics
class Metrics:
    """Counts, sums and a gauge, in the text form that Prometheus reads."""

    def __init__(self):
        self.lock = threading.Lock()
        self.requests = {}  # status code -> count
        self.buckets = [0] * len(BOUNDS)
        self.seconds = 0.0
        self.active = 0

    def begin(self):
        with self.lock:
            self.active += 1

    def end(self, code, seconds):
        with self.lock:
            self.active -= 1
            self.requests[code] = self.requests.get(code, 0) + 1
            self.seconds += seconds
            for i, bound in enumerate(BOUNDS):
                if seconds <= bound:
                    self.buckets[i] += 1

    def text(self):
        with self.lock:
            total = sum(self.requests.values())
            lines = ["# TYPE http_requests_total counter"]
            lines += [f'http_requests_total{{code="{c}"}} {n}' for c, n in sorted(self.requests.items())]
            lines += ["# TYPE http_request_duration_seconds histogram"]
            lines += [
                f'http_request_duration_seconds_bucket{{le="{b}"}} {n}' for b, n in zip(BOUNDS, self.buckets)
            ]
            lines += [
                f'http_request_duration_seconds_bucket{{le="+Inf"}} {total}',
                f"http_request_duration_seconds_sum {self.seconds:.6f}",
                f"http_request_duration_seconds_count {total}",
                "# TYPE http_requests_active gauge",
                f"http_requests_active {self.active}",
                "# TYPE app_info gauge",
                f'app_info{{version="{VERSION}"}} 1',
            ]
        return "\n".join(lines) + "\n"


# endregion metrics

metrics = Metrics()


# region handler
class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 60  # longer than the load balancer keeps an idle connection

    def do_GET(self):
        if self.path == "/livez":
            self.reply(200, "alive\n")
        elif self.path == "/readyz":
            self.reply(503, "draining\n") if stop.is_set() else self.reply(200, "ready\n")
        elif self.path == "/metrics":
            self.reply(200, metrics.text())
        else:
            self.work()

    def work(self):
        metrics.begin()
        code, started = 500, time.monotonic()
        try:
            time.sleep(1.0 if self.path == "/slow" else 0.02)  # the real work would be here
            code = 200
        finally:
            # Counted before the answer leaves, so that draining waits for both.
            elapsed = time.monotonic() - started
            try:
                self.reply(code, f"{VERSION} {platform.node()}\n")
            finally:
                metrics.end(code, elapsed)

    def reply(self, code, text):
        data = text.encode()
        self.send_response(code)
        self.send_header("Content-Type", "text/plain; charset=utf-8")
        self.send_header("Content-Length", str(len(data)))
        if stop.is_set():
            self.send_header("Connection", "close")  # come back on another connection
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, form, *args):
        pass  # the load balancer writes the access log


# endregion handler


# region drain
class Server(ThreadingHTTPServer):
    daemon_threads = True  # an idle keep-alive connection must not hold the exit
    request_queue_size = 128


def main():
    server = Server(("", PORT), Handler)
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stop.set())
    threading.Thread(target=server.serve_forever).start()
    print(f"{VERSION} listens on :{PORT}", flush=True)

    stop.wait()  # 1. from here on /readyz answers 503
    print("draining", flush=True)
    time.sleep(DRAIN)  # 2. still serving, until the load balancer has seen it
    server.shutdown()  # 3. accept no new connection
    server.server_close()
    limit = time.monotonic() + GRACE
    while metrics.active and time.monotonic() < limit:  # 4. finish what is under way
        time.sleep(0.05)
    print(f"stopped, {metrics.active} requests cut off", flush=True)
    sys.exit(0 if metrics.active == 0 else 1)


# endregion drain


def health():
    with urllib.request.urlopen(f"http://127.0.0.1:{PORT}/readyz", timeout=2) as answer:
        sys.exit(0 if answer.status == 200 else 1)


if __name__ == "__main__":
    health() if sys.argv[1:] == ["health"] else main()
