"""Settings of the server; gunicorn reads this file from its working folder."""

bind = "0.0.0.0:8080"

# One process keeps the counters of /metrics in one place. For more CPU, start
# more containers.
workers = 1
threads = 8

# Less than Docker's stop timeout of 10 seconds; gunicorn's own default is 30.
graceful_timeout = 8

# With a read-only root these two would have no place to write.
worker_tmp_dir = "/dev/shm"
control_socket_disable = True

# Everything, the server's own messages too, as JSON on stdout.
logconfig_dict = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {"json": {"()": "app.JsonFormatter"}},
    "handlers": {"stdout": {"class": "logging.StreamHandler", "stream": "ext://sys.stdout", "formatter": "json"}},
    "root": {"level": "INFO", "handlers": ["stdout"]},
    "loggers": {"gunicorn.error": {"level": "INFO", "handlers": ["stdout"], "propagate": False}},
}
