"""Answers every HTTP request with what this end of the connection sees."""
import os
import socket
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

# region bind
BIND = os.environ.get("BIND", "0.0.0.0")
PORT = int(os.environ.get("PORT", "8000"))
# endregion bind


class Echo(BaseHTTPRequestHandler):
    def do_GET(self):
        server = self.connection.getsockname()
        client = self.client_address
        text = (
            f"host   {socket.gethostname()}\n"
            f"server {server[0]}:{server[1]}\n"
            f"client {client[0]}\n"
        ).encode()
        self.send_response(200)
        self.send_header("Content-Type", "text/plain")
        self.send_header("Content-Length", str(len(text)))
        self.end_headers()
        self.wfile.write(text)

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    print(f"listening on {BIND}:{PORT}", flush=True)
    ThreadingHTTPServer((BIND, PORT), Echo).serve_forever()
