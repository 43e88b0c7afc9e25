// Command app can be replaced without a failed request: it says whether it is
// ready, drains when it is told to stop, and counts what it does.
package main

import (
	"context"
	"fmt"
	"log"
	"net/http"
	"os"
	"os/signal"
	"sort"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"syscall"
	"time"
)

// region metrics
var bounds = []float64{0.005, 0.025, 0.1, 0.25, 1, 2.5}

// metrics has counts, sums and a gauge, in the text form that Prometheus reads.
type metrics struct {
	sync.Mutex
	requests map[int]int
	buckets  []int
	seconds  float64
	active   int
}

func (m *metrics) begin() {
	m.Lock()
	defer m.Unlock()
	m.active++
}

func (m *metrics) end(code int, seconds float64) {
	m.Lock()
	defer m.Unlock()
	m.active--
	m.requests[code]++
	m.seconds += seconds
	for i, bound := range bounds {
		if seconds <= bound {
			m.buckets[i]++
		}
	}
}

func (m *metrics) text(version string) string {
	m.Lock()
	defer m.Unlock()
	var b strings.Builder
	var codes []int
	total := 0
	for code, n := range m.requests {
		codes = append(codes, code)
		total += n
	}
	sort.Ints(codes)
	b.WriteString("# TYPE http_requests_total counter\n")
	for _, code := range codes {
		fmt.Fprintf(&b, "http_requests_total{code=\"%d\"} %d\n", code, m.requests[code])
	}
	b.WriteString("# TYPE http_request_duration_seconds histogram\n")
	for i, bound := range bounds {
		fmt.Fprintf(&b, "http_request_duration_seconds_bucket{le=\"%g\"} %d\n", bound, m.buckets[i])
	}
	fmt.Fprintf(&b, "http_request_duration_seconds_bucket{le=\"+Inf\"} %d\n", total)
	fmt.Fprintf(&b, "http_request_duration_seconds_sum %f\n", m.seconds)
	fmt.Fprintf(&b, "http_request_duration_seconds_count %d\n", total)
	fmt.Fprintf(&b, "# TYPE http_requests_active gauge\nhttp_requests_active %d\n", m.active)
	fmt.Fprintf(&b, "# TYPE app_info gauge\napp_info{version=%q} 1\n", version)
	return b.String()
}

// endregion metrics

// region handler
func routes(version string, draining *atomic.Bool, m *metrics) http.Handler {
	host, _ := os.Hostname()
	mux := http.NewServeMux()
	mux.HandleFunc("/livez", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprintln(w, "alive")
	})
	mux.HandleFunc("/readyz", func(w http.ResponseWriter, _ *http.Request) {
		if draining.Load() {
			http.Error(w, "draining", http.StatusServiceUnavailable)
			return
		}
		fmt.Fprintln(w, "ready")
	})
	mux.HandleFunc("/metrics", func(w http.ResponseWriter, _ *http.Request) {
		fmt.Fprint(w, m.text(version))
	})
	mux.HandleFunc("/", func(w http.ResponseWriter, r *http.Request) {
		m.begin()
		started := time.Now()
		pause := 20 * time.Millisecond
		if r.URL.Path == "/slow" {
			pause = time.Second
		}
		time.Sleep(pause) // the real work would be here
		fmt.Fprintln(w, version, host)
		m.end(http.StatusOK, time.Since(started).Seconds())
	})
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if draining.Load() {
			w.Header().Set("Connection", "close") // come back on another connection
		}
		mux.ServeHTTP(w, r)
	})
}

// endregion handler

// region drain
func run() error {
	var draining atomic.Bool
	m := &metrics{requests: map[int]int{}, buckets: make([]int, len(bounds))}
	version := env("APP_VERSION", "dev")
	server := &http.Server{
		Addr:              ":" + env("PORT", "8080"),
		Handler:           routes(version, &draining, m),
		ReadHeaderTimeout: 5 * time.Second,
		IdleTimeout:       60 * time.Second, // longer than the load balancer keeps an idle connection
	}
	stop, cancel := signal.NotifyContext(context.Background(), syscall.SIGTERM, os.Interrupt)
	defer cancel()
	failed := make(chan error, 1)
	go func() { failed <- server.ListenAndServe() }()
	log.Printf("%s listens on %s", version, server.Addr)
	select {
	case err := <-failed:
		return err
	case <-stop.Done():
	}

	draining.Store(true) // 1. from here on /readyz answers 503
	log.Print("draining")
	time.Sleep(seconds("DRAIN_SECONDS", 5)) // 2. still serving, until the load balancer has seen it
	grace, done := context.WithTimeout(context.Background(), seconds("GRACE_SECONDS", 20))
	defer done()
	err := server.Shutdown(grace) // 3. accept no new connection, 4. finish what is under way
	log.Print("stopped")
	return err
}

// endregion drain

func env(name, fallback string) string {
	if value := os.Getenv(name); value != "" {
		return value
	}
	return fallback
}

func seconds(name string, fallback float64) time.Duration {
	value, err := strconv.ParseFloat(os.Getenv(name), 64)
	if err != nil {
		value = fallback
	}
	return time.Duration(value * float64(time.Second))
}

func health() error {
	client := http.Client{Timeout: 2 * time.Second}
	answer, err := client.Get("http://127.0.0.1:" + env("PORT", "8080") + "/readyz")
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return fmt.Errorf("%s", answer.Status)
	}
	return nil
}

func main() {
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	job := run
	if len(os.Args) == 2 && os.Args[1] == "health" {
		job = health
	}
	if err := job(); err != nil {
		log.Fatal(err)
	}
}
