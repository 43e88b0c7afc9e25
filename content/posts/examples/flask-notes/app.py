"""Notes: a small web service. Flask in front, PostgreSQL behind.

psycopg reads PGHOST, PGUSER, PGPASSWORD and PGDATABASE from the environment,
so there is no address and no password in this file.
"""

import psycopg
from flask import Flask, abort, request

app = Flask(__name__)


def connect():
    return psycopg.connect(connect_timeout=3)


@app.get("/healthz")
def healthz():
    """The process answers. It says nothing about the database."""
    return {"status": "ok"}


@app.get("/notes")
def list_notes():
    with connect() as db:
        rows = db.execute("SELECT id, body FROM notes ORDER BY id").fetchall()
    return [{"id": id, "body": body} for id, body in rows]


@app.post("/notes")
def add_note():
    body = (request.get_json(silent=True) or {}).get("body")
    if not body:
        abort(400, description="send JSON with a body")
    with connect() as db:
        row = db.execute(
            "INSERT INTO notes (body) VALUES (%s) RETURNING id", (body,)
        ).fetchone()
    return {"id": row[0], "body": body}, 201


@app.cli.command("init-db")
def init_db():
    """Create the table. Safe to run twice."""
    with connect() as db:
        db.execute(
            "CREATE TABLE IF NOT EXISTS notes "
            "(id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY, body text NOT NULL)"
        )
    print("table notes is ready")


@app.errorhandler(psycopg.OperationalError)
def database_unavailable(error):
    app.logger.warning("database: %s", error)
    return {"error": "database unavailable"}, 503
