"""tally: counts the lines and words of the text that it is sent."""

import os

from flask import Flask, jsonify, request

# region app
app = Flask(__name__)
VERSION = os.environ.get("APP_VERSION", "dev")


def tally(text):
    return {"lines": len(text.splitlines()), "words": len(text.split())}


@app.get("/healthz")
def healthz():
    return jsonify(status="ok", version=VERSION)


@app.post("/tally")
def count():
    return jsonify(tally(request.get_data(as_text=True)))
# endregion app
