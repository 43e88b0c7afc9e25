// Command visits counts visits in three places at once: in memory, in a file of
// the container's own layer, and in a file of a volume. Which of the three
// numbers survives tells you what a container loses, and when.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"path/filepath"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

// region config
type config struct {
	Port    int           // PORT
	DataDir string        // DATA_DIR, a volume
	TempDir string        // TEMP_DIR, in the container's own layer
	Grace   time.Duration // GRACE_SECONDS, must be less than the stop timeout
	Token   string        // from the file that ADMIN_TOKEN_FILE names
}

// load reads everything at once and reports every mistake, not only the first.
func load() (config, error) {
	var wrong []string
	number := func(name string, fallback, low, high int) int {
		text := env(name, strconv.Itoa(fallback))
		n, err := strconv.Atoi(text)
		if err != nil || n < low || n > high {
			wrong = append(wrong, fmt.Sprintf("%s=%q: want a number from %d to %d", name, text, low, high))
		}
		return n
	}
	c := config{
		Port:    number("PORT", 8080, 1, 65535),
		Grace:   time.Duration(number("GRACE_SECONDS", 8, 1, 300)) * time.Second,
		DataDir: env("DATA_DIR", "/data"),
		TempDir: env("TEMP_DIR", "/tmp"),
	}
	if path := env("ADMIN_TOKEN_FILE", ""); path != "" {
		text, err := os.ReadFile(path)
		if err != nil {
			wrong = append(wrong, "ADMIN_TOKEN_FILE: "+err.Error())
		}
		c.Token = strings.TrimSpace(string(text))
	}
	if len(wrong) > 0 {
		return c, fmt.Errorf("%s", strings.Join(wrong, "; "))
	}
	return c, nil
}

// endregion config

func env(name, fallback string) string {
	if value := os.Getenv(name); value != "" {
		return value
	}
	return fallback
}

// region counters
type counters struct {
	mutex  sync.Mutex
	memory int
	layer  string // a file in the container's own layer
	volume string // a file in a volume
}

func (c *counters) add() error {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	c.memory++
	for _, path := range []string{c.layer, c.volume} {
		if err := store(path, stored(path)+1); err != nil {
			return err
		}
	}
	return nil
}

func (c *counters) values() map[string]int {
	c.mutex.Lock()
	defer c.mutex.Unlock()
	return map[string]int{"memory": c.memory, "layer": stored(c.layer), "volume": stored(c.volume)}
}

func stored(path string) int {
	text, _ := os.ReadFile(path)
	n, _ := strconv.Atoi(strings.TrimSpace(string(text)))
	return n
}

// store writes a new file and renames it, so that a crash leaves the old number
// or the new one, and never half a file.
func store(path string, n int) error {
	fresh := path + ".new"
	if err := os.WriteFile(fresh, []byte(strconv.Itoa(n)+"\n"), 0o644); err != nil {
		return err
	}
	return os.Rename(fresh, path)
}

// endregion counters

func routes(c config, count *counters) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		if r.Method == http.MethodPost {
			if err := count.add(); err != nil {
				slog.Error("count", "error", err.Error())
				reply(w, http.StatusInternalServerError, map[string]string{"error": err.Error()})
				return
			}
		}
		reply(w, http.StatusOK, count.values())
	})
	mux.HandleFunc("/slow", func(w http.ResponseWriter, r *http.Request) {
		seconds, err := strconv.Atoi(r.URL.Query().Get("seconds"))
		if err != nil || seconds < 0 || seconds > 60 {
			seconds = 3
		}
		time.Sleep(time.Duration(seconds) * time.Second)
		reply(w, http.StatusOK, map[string]int{"waited": seconds})
	})
	// What the process believes its configuration is. A secret is never shown.
	mux.HandleFunc("/config", func(w http.ResponseWriter, r *http.Request) {
		reply(w, http.StatusOK, map[string]any{
			"port": c.Port, "data": c.DataDir, "temp": c.TempDir,
			"grace": c.Grace.Seconds(), "token": c.Token != "", "uid": os.Getuid(), "pid": os.Getpid(),
		})
	})
	// Healthy means: this process could do its work, which is to write a file.
	mux.HandleFunc("/healthz", func(w http.ResponseWriter, r *http.Request) {
		probe := filepath.Join(c.DataDir, ".probe")
		if err := os.WriteFile(probe, nil, 0o644); err != nil {
			reply(w, http.StatusServiceUnavailable, map[string]string{"status": err.Error()})
			return
		}
		reply(w, http.StatusOK, map[string]string{"status": "ok"})
	})
	return mux
}

func reply(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	json.NewEncoder(w).Encode(body)
}

// region healthcheck
// healthcheck is the probe that Docker runs in the container. The image has no
// shell and no curl, so the program brings its own.
func healthcheck(port int) int {
	client := http.Client{Timeout: 2 * time.Second}
	answer, err := client.Get(fmt.Sprintf("http://127.0.0.1:%d/healthz", port))
	if err != nil {
		fmt.Println(err)
		return 1
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		fmt.Println(answer.Status)
		return 1
	}
	return 0
}

// endregion healthcheck

// region main
func main() {
	slog.SetDefault(slog.New(slog.NewJSONHandler(os.Stdout, nil)))
	c, err := load()
	if err != nil {
		slog.Error("configuration", "error", err.Error())
		os.Exit(2)
	}
	if len(os.Args) > 1 && os.Args[1] == "healthcheck" {
		os.Exit(healthcheck(c.Port))
	}
	count := &counters{layer: filepath.Join(c.TempDir, "visits"), volume: filepath.Join(c.DataDir, "visits")}
	server := &http.Server{
		Addr:              fmt.Sprintf(":%d", c.Port),
		Handler:           routes(c, count),
		ReadHeaderTimeout: 5 * time.Second,
	}
	os.Exit(serve(server, c.Grace))
}

func serve(server *http.Server, grace time.Duration) int {
	// From here on SIGTERM and SIGINT no longer end the process; they end ctx.
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()

	failed := make(chan error, 1)
	go func() { failed <- server.ListenAndServe() }()
	slog.Info("listening", "addr", server.Addr)

	select {
	case err := <-failed:
		slog.Error("listen", "error", err.Error())
		return 1
	case <-ctx.Done():
	}

	slog.Info("stopping", "grace", grace.String())
	limit, cancel := context.WithTimeout(context.Background(), grace)
	defer cancel()
	if err := server.Shutdown(limit); err != nil {
		slog.Error("gave up on running requests", "error", err.Error())
		return 1
	}
	// Here is the place to close database pools and flush buffers.
	slog.Info("stopped")
	return 0
}

// endregion main
