"""A small shop. One image, four roles: api, worker, migrate and health.

Only the PostgreSQL driver comes from outside the standard library. The queue
speaks RESP, the protocol of Valkey and Redis, in thirty lines, so that nothing
is hidden. In a service of your own, use the client library.
"""

import json
import logging
import os
import random
import signal
import socket
import sys
import threading
import time
import urllib.request
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import psycopg

QUEUE = "orders"
PORT = int(os.environ.get("PORT") or "8080")
logging.basicConfig(
    level=(os.environ.get("LOG_LEVEL") or "info").upper(), stream=sys.stdout, format="%(levelname)s %(message)s"
)
log = logging.getLogger("shop")
stopping = threading.Event()


# region settings
def setting(name, fallback=None):
    """Read NAME, or the file that NAME_FILE points to; fail early if neither is there."""
    path = os.environ.get(name + "_FILE")
    if path:
        with open(path, encoding="utf-8") as file:
            return file.read().strip()
    value = os.environ.get(name) or fallback
    if value is None:
        sys.exit(f"{name} or {name}_FILE must be set")
    return value


# endregion settings


# region database
def database():
    """One connection, with a limit on connecting and on every statement."""
    return psycopg.connect(
        host=setting("DB_HOST", "db"),
        port=setting("DB_PORT", "5432"),
        dbname=setting("DB_NAME", "shop"),
        user=setting("DB_USER", "shop"),
        password=setting("DB_PASSWORD"),
        connect_timeout=3,
        options="-c statement_timeout=2000",
    )


# endregion database


# region queue
def queue(*words, timeout=2.0):
    """Send one RESP command on a fresh connection and return the answer."""
    host, port = setting("QUEUE_ADDR", "queue:6379").rsplit(":", 1)
    with socket.create_connection((host, int(port)), timeout=timeout) as conn, conn.makefile("rb") as answer:
        request = b"*%d\r\n" % len(words)
        for word in words:
            data = str(word).encode()
            request += b"$%d\r\n%s\r\n" % (len(data), data)
        conn.sendall(request)
        return parse(answer)


def parse(answer):
    line = answer.readline()
    if not line:
        raise ConnectionError("the queue closed the connection")
    kind, rest = line[:1], line[1:].strip()
    if kind == b"-":
        raise ConnectionError(rest.decode())  # such as "LOADING" right after a start
    if kind == b"+":
        return rest.decode()
    if kind == b":":
        return int(rest)
    size = int(rest)
    if size < 0:
        return None
    if kind == b"*":
        return [parse(answer) for _ in range(size)]
    return answer.read(size + 2)[:-2].decode()


# endregion queue


# region retry
def retry(what, action, attempts=8, first=0.25, longest=5.0):
    """Call action until it succeeds: growing pauses, spread by chance, not for ever."""
    pause = first
    for attempt in range(1, attempts + 1):
        try:
            return action()
        except (OSError, psycopg.OperationalError) as error:
            if attempt == attempts or stopping.is_set():
                raise
            wait = random.uniform(pause / 2, pause)
            log.warning("%s: attempt %d failed (%s), next in %.1f s", what, attempt, type(error).__name__, wait)
            stopping.wait(wait)
            pause = min(pause * 2, longest)


# endregion retry


# region migrate
SCHEMA = """
CREATE TABLE IF NOT EXISTS orders (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item       text NOT NULL,
    quantity   integer NOT NULL CHECK (quantity > 0),
    status     text NOT NULL DEFAULT 'new',
    created_at timestamptz NOT NULL DEFAULT now()
)"""


def migrate():
    with retry("database", database) as db:
        db.execute("SELECT pg_advisory_xact_lock(1)")  # one migration at a time
        db.execute(SCHEMA)
    log.info("schema is up to date")


# endregion migrate


# region api
class Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 30  # seconds without a byte until an idle connection is closed

    def do_GET(self):
        self.guard(self.read_order)

    def do_POST(self):
        self.guard(self.new_order)

    def guard(self, action):
        try:
            action()
        except psycopg.Error as error:
            log.error("request failed: %s", error)
            self.reply(500, {"error": "internal error"})

    def read_order(self):
        if self.path == "/livez":
            self.reply(200, {"status": "ok"})
        elif self.path == "/readyz":
            self.ready()
        elif self.path.startswith("/orders/") and self.path[8:].isdecimal() and len(self.path) < 26:
            with database() as db:
                row = db.execute(
                    "SELECT id, item, quantity, status FROM orders WHERE id = %s", (self.path[8:],)
                ).fetchone()
            if row:
                self.reply(200, dict(zip(("id", "item", "quantity", "status"), row)))
            else:
                self.reply(404, {"error": "no such order"})
        else:
            self.reply(404, {"error": "no such route"})

    def new_order(self):
        body = self.rfile.read(int(self.headers.get("Content-Length") or 0))
        if self.path != "/orders":
            return self.reply(404, {"error": "no such route"})
        try:
            order = json.loads(body)
            item, quantity = str(order["item"]), int(order["quantity"])
            if not item or quantity < 1:
                raise ValueError
        except (KeyError, TypeError, ValueError):
            return self.reply(400, {"error": "item and a positive quantity are needed"})
        with database() as db:
            (number,) = db.execute(
                "INSERT INTO orders (item, quantity) VALUES (%s, %s) RETURNING id", (item, quantity)
            ).fetchone()
        try:
            queue("LPUSH", QUEUE, number)
        except OSError as error:  # the row is safe; the worker's sweep will find it
            log.warning("order %d is not queued: %s", number, error)
        self.reply(202, {"id": number, "status": "new"})

    def ready(self):
        try:
            with database() as db:
                db.execute("SELECT 1")
            queue("PING")
        except (OSError, psycopg.Error) as error:
            log.warning("not ready: %s", type(error).__name__)
            return self.reply(503, {"status": "not ready"})
        self.reply(200, {"status": "ready"})

    def reply(self, status, body):
        data = json.dumps(body).encode() + b"\n"
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(data)))
        self.end_headers()
        self.wfile.write(data)

    def log_message(self, form, *args):
        log.debug(form, *args)


# endregion api


def api():
    server = ThreadingHTTPServer(("", PORT), Handler)
    server.daemon_threads = True  # idle keep-alive connections must not hold the exit
    threading.Thread(target=lambda: (stopping.wait(), server.shutdown())).start()
    log.info("api listens on :%d", PORT)
    server.serve_forever()
    server.server_close()


# region worker
def worker():
    log.info("worker waits for orders")
    while not stopping.is_set():
        try:
            job = queue("BRPOP", QUEUE, 5, timeout=8.0)  # waits up to 5 s for a job
            if job:
                handle(job[1])
            else:
                sweep()
        except (OSError, psycopg.OperationalError) as error:
            log.warning("worker: %s, again in 2 s", type(error).__name__)
            stopping.wait(2)
    log.info("worker is done")


def handle(number):
    time.sleep(float(setting("WORK_SECONDS", "0.2")))  # the real work would be here
    with database() as db:
        changed = db.execute(
            "UPDATE orders SET status = 'done' WHERE id = %s AND status = 'new'", (number,)
        ).rowcount
    log.info("order %s: %s", number, "done" if changed else "was already done")


def sweep():
    """Queue again what is in the table but was lost on the way."""
    with database() as db:
        lost = db.execute(
            "SELECT id FROM orders WHERE status = 'new' AND created_at < now() - interval '30 seconds' LIMIT 100"
        ).fetchall()
    for (number,) in lost:
        queue("LPUSH", QUEUE, number)


# endregion worker


# region health
def health():
    """For the container's health check: is the API in this container alive?"""
    with urllib.request.urlopen(f"http://127.0.0.1:{PORT}/livez", timeout=2) as answer:
        sys.exit(0 if answer.status == 200 else 1)


# endregion health


def main():
    roles = {"api": api, "worker": worker, "migrate": migrate, "health": health}
    if len(sys.argv) != 2 or sys.argv[1] not in roles:
        sys.exit("usage: app.py " + "|".join(roles))
    for number in (signal.SIGTERM, signal.SIGINT):
        signal.signal(number, lambda *_: stopping.set())
    if sys.argv[1] != "health":
        setting("DB_PASSWORD")  # better missed now than in the first request
    roles[sys.argv[1]]()


if __name__ == "__main__":
    main()
