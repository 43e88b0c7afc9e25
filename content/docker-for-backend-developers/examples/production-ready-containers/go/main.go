// Command gauge shows what a process in a container sees of its limits, keeps
// itself within them, and reports on itself in logs and metrics.
package main

import (
	"context"
	"encoding/json"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"os/signal"
	"runtime"
	"runtime/debug"
	"sort"
	"strconv"
	"strings"
	"sync"
	"syscall"
	"time"
)

// region limits
// limits holds what the runtime believes beside what the kernel enforces.
func limits() map[string]any {
	return map[string]any{
		"go":         runtime.Version(),
		"num_cpu":    runtime.NumCPU(),
		"gomaxprocs": runtime.GOMAXPROCS(0),
		"gomemlimit": debug.SetMemoryLimit(-1), // a negative value only reads it
		"cpu.max":    cgroup("cpu.max"),
		"memory.max": cgroup("memory.max"),
		"pids.max":   cgroup("pids.max"),
		"uid":        os.Getuid(),
	}
}

func cgroup(file string) string {
	text, err := os.ReadFile("/sys/fs/cgroup/" + file)
	if err != nil {
		return "unknown"
	}
	return strings.TrimSpace(string(text))
}

// endregion limits

// region metrics
// bounds are the upper limits of the buckets, in seconds.
var bounds = []float64{0.005, 0.025, 0.1, 0.5, 1, 5}

type metrics struct {
	mutex   sync.Mutex
	counts  map[string]int // by route and status
	buckets []int
	sum     float64
	total   int
}

func (m *metrics) observe(route string, status int, seconds float64) {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	m.counts[fmt.Sprintf("route=%q,code=\"%d\"", route, status)]++
	for i, bound := range bounds {
		if seconds <= bound {
			m.buckets[i]++
		}
	}
	m.sum += seconds
	m.total++
}

func (m *metrics) write(w http.ResponseWriter, r *http.Request) {
	m.mutex.Lock()
	defer m.mutex.Unlock()
	w.Header().Set("Content-Type", "text/plain; version=0.0.4")
	fmt.Fprintln(w, "# TYPE http_requests_total counter")
	labels := make([]string, 0, len(m.counts))
	for label := range m.counts {
		labels = append(labels, label)
	}
	sort.Strings(labels)
	for _, label := range labels {
		fmt.Fprintf(w, "http_requests_total{%s} %d\n", label, m.counts[label])
	}
	fmt.Fprintln(w, "# TYPE http_request_duration_seconds histogram")
	for i, bound := range bounds {
		fmt.Fprintf(w, "http_request_duration_seconds_bucket{le=\"%g\"} %d\n", bound, m.buckets[i])
	}
	fmt.Fprintf(w, "http_request_duration_seconds_bucket{le=\"+Inf\"} %d\n", m.total)
	fmt.Fprintf(w, "http_request_duration_seconds_sum %g\n", m.sum)
	fmt.Fprintf(w, "http_request_duration_seconds_count %d\n", m.total)
	for _, name := range []string{"memory.current", "pids.current"} {
		if value := cgroup(name); value != "unknown" {
			fmt.Fprintf(w, "cgroup_%s %s\n", strings.ReplaceAll(name, ".", "_"), value)
		}
	}
}

// endregion metrics

// region logging
// watched answers a request, then writes one line of JSON and one measurement.
// The route is a constant: a path from outside would make endless labels.
func watched(m *metrics, route string, next http.HandlerFunc) http.HandlerFunc {
	return func(w http.ResponseWriter, r *http.Request) {
		begin := time.Now()
		answer := &recorder{ResponseWriter: w, status: http.StatusOK}
		next(answer, r)
		took := time.Since(begin).Seconds()
		m.observe(route, answer.status, took)
		slog.Info("request", "method", r.Method, "route", route, "status", answer.status,
			"seconds", took, "request_id", r.Header.Get("X-Request-Id"))
	}
}

type recorder struct {
	http.ResponseWriter
	status int
}

func (r *recorder) WriteHeader(status int) {
	r.status = status
	r.ResponseWriter.WriteHeader(status)
}

// endregion logging

var held struct {
	mutex  sync.Mutex
	blocks [][]byte
}

func routes(m *metrics, experiments bool) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/limits", watched(m, "/limits", func(w http.ResponseWriter, r *http.Request) {
		reply(w, limits())
	}))
	if experiments { // EXPERIMENTS=1, never in production
		mux.HandleFunc("/hold", watched(m, "/hold", func(w http.ResponseWriter, r *http.Request) {
			mb, _ := strconv.Atoi(r.URL.Query().Get("mb"))
			if mb < 0 || mb > 4096 {
				mb = 0
			}
			block := make([]byte, mb<<20)
			for i := 0; i < len(block); i += 4096 {
				block[i] = 1 // memory counts only once it has been touched
			}
			held.mutex.Lock()
			held.blocks = append(held.blocks, block)
			held.mutex.Unlock()
			reply(w, map[string]any{"held_mb": mb, "memory.current": cgroup("memory.current")})
		}))
	}
	// Not watched: probes and scrapes would drown the requests of the users.
	mux.HandleFunc("/healthz", func(w http.ResponseWriter, r *http.Request) {
		reply(w, map[string]any{"status": "ok"})
	})
	mux.HandleFunc("/metrics", m.write)
	return mux
}

func reply(w http.ResponseWriter, body map[string]any) {
	w.Header().Set("Content-Type", "application/json")
	json.NewEncoder(w).Encode(body)
}

func healthcheck() int {
	client := http.Client{Timeout: 2 * time.Second}
	answer, err := client.Get("http://127.0.0.1:8080/healthz")
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

func main() {
	if len(os.Args) > 1 && os.Args[1] == "healthcheck" {
		os.Exit(healthcheck())
	}
	slog.SetDefault(slog.New(slog.NewJSONHandler(os.Stdout, nil)))
	m := &metrics{counts: map[string]int{}, buckets: make([]int, len(bounds))}
	server := &http.Server{
		Addr:              ":8080",
		Handler:           routes(m, os.Getenv("EXPERIMENTS") == "1"),
		ReadHeaderTimeout: 5 * time.Second,
		IdleTimeout:       60 * time.Second,
	}
	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()
	failed := make(chan error, 1)
	go func() { failed <- server.ListenAndServe() }()
	slog.Info("listening", "addr", server.Addr, "limits", limits())

	select {
	case err := <-failed:
		slog.Error("listen", "error", err.Error())
		os.Exit(1)
	case <-ctx.Done():
	}
	limit, cancel := context.WithTimeout(context.Background(), 8*time.Second)
	defer cancel()
	if err := server.Shutdown(limit); err != nil {
		slog.Error("gave up on running requests", "error", err.Error())
		os.Exit(1)
	}
	slog.Info("stopped")
}
