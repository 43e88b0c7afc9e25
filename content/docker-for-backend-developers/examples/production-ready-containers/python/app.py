"""gauge shows what a process in a container sees of its limits, keeps itself
within them, and reports on itself in logs and metrics."""

import json
import logging
import os
import platform
import time
from pathlib import Path
from urllib.parse import parse_qs

from prometheus_client import CONTENT_TYPE_LATEST, Counter, Gauge, Histogram, generate_latest

EXPERIMENTS = os.environ.get("EXPERIMENTS") == "1"  # never in production
log = logging.getLogger("gauge")


# region limits
def limits():
    """What the runtime believes beside what the kernel enforces."""
    return {
        "python": platform.python_version(),
        "cpu_count": os.cpu_count(),
        "process_cpu_count": os.process_cpu_count(),
        "cpu.max": cgroup("cpu.max"),
        "memory.max": cgroup("memory.max"),
        "pids.max": cgroup("pids.max"),
        "uid": os.getuid(),
    }


def cgroup(file):
    try:
        return Path("/sys/fs/cgroup", file).read_text().strip()
    except OSError:
        return "unknown"


# endregion limits


# region metrics
REQUESTS = Counter("http_requests_total", "Requests answered.", ["route", "code"])
SECONDS = Histogram("http_request_duration_seconds", "Time to answer.", buckets=(0.005, 0.025, 0.1, 0.5, 1, 5))
MEMORY = Gauge("cgroup_memory_current", "Bytes that the kernel counts for this container.")
MEMORY.set_function(lambda: float(value) if (value := cgroup("memory.current")).isdecimal() else float("nan"))
# endregion metrics


# region logging
class JsonFormatter(logging.Formatter):
    """One line of JSON per record, with the fields that came in `extra`."""

    def format(self, record):
        line = {
            "time": time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime(record.created)),
            "level": record.levelname,
            "msg": record.getMessage(),
        }
        line.update(getattr(record, "fields", {}))
        if record.exc_info:
            line["trace"] = self.formatException(record.exc_info)
        return json.dumps(line)


def watched(route, next):
    """Answers a request, then writes one line of JSON and one measurement.
    The route is a constant: a path from outside would make endless labels."""

    def handler(environ):
        begin = time.perf_counter()
        status = 500
        try:
            status, body = next(environ)
            return status, body
        finally:
            took = time.perf_counter() - begin
            REQUESTS.labels(route, str(status)).inc()
            SECONDS.observe(took)
            log.info("request", extra={"fields": {
                "method": environ["REQUEST_METHOD"], "route": route, "status": status,
                "seconds": round(took, 6), "request_id": environ.get("HTTP_X_REQUEST_ID", "")}})

    return handler


# endregion logging

held = []


def hold(environ):
    text = parse_qs(environ.get("QUERY_STRING", "")).get("mb", ["0"])[0]
    mb = int(text) if text.isdecimal() and int(text) <= 4096 else 0
    held.append(bytearray(b"\x01") * (mb << 20))  # memory counts only once it has been touched
    return 200, {"held_mb": mb, "memory.current": cgroup("memory.current")}


# Not watched: probes and scrapes would drown the requests of the users.
ROUTES = {
    "/limits": watched("/limits", lambda environ: (200, limits())),
    "/healthz": lambda environ: (200, {"status": "ok"}),
}
if EXPERIMENTS:
    ROUTES["/hold"] = watched("/hold", hold)


def app(environ, start_response):
    if environ["PATH_INFO"] == "/metrics":
        data = generate_latest()
        start_response("200 OK", [("Content-Type", CONTENT_TYPE_LATEST), ("Content-Length", str(len(data)))])
        return [data]
    route = ROUTES.get(environ["PATH_INFO"], lambda environ: (404, {"error": "no such route"}))
    status, body = route(environ)
    data = json.dumps(body).encode() + b"\n"
    phrase = {200: "200 OK", 404: "404 Not Found"}[status]
    start_response(phrase, [("Content-Type", "application/json"), ("Content-Length", str(len(data)))])
    return [data]
