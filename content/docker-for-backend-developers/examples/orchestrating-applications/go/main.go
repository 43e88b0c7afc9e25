// Command shop is a small shop. One image, four roles: api, worker, migrate
// and health. The queue speaks RESP, the protocol of Valkey and Redis, in
// queue.go, so that nothing is hidden; use the client library in your own.
package main

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"log"
	"math/rand"
	"net/http"
	"os"
	"os/signal"
	"strconv"
	"strings"
	"syscall"
	"time"

	_ "github.com/lib/pq"
)

const jobs = "orders"

// region settings

// setting reads NAME, or the file that NAME_FILE points to, or the fallback.
func setting(name string, fallback ...string) string {
	if path := os.Getenv(name + "_FILE"); path != "" {
		data, err := os.ReadFile(path)
		if err != nil {
			log.Fatalf("%s_FILE: %v", name, err)
		}
		return strings.TrimSpace(string(data))
	}
	if value := os.Getenv(name); value != "" {
		return value
	}
	if len(fallback) == 0 {
		log.Fatalf("%s or %s_FILE must be set", name, name)
	}
	return fallback[0]
}

// endregion settings

// region database

// database makes a pool, with a limit on connecting and on every statement.
// It does not connect yet.
func database() (*sql.DB, error) {
	quote := func(s string) string {
		return "'" + strings.NewReplacer(`\`, `\\`, `'`, `\'`).Replace(s) + "'"
	}
	db, err := sql.Open("postgres", fmt.Sprintf(
		"host=%s port=%s dbname=%s user=%s password=%s sslmode=disable connect_timeout=3 statement_timeout=2000",
		quote(setting("DB_HOST", "db")), quote(setting("DB_PORT", "5432")), quote(setting("DB_NAME", "shop")),
		quote(setting("DB_USER", "shop")), quote(setting("DB_PASSWORD"))))
	if err != nil {
		return nil, err
	}
	db.SetMaxOpenConns(10)
	db.SetConnMaxLifetime(5 * time.Minute)
	return db, nil
}

// endregion database

// region retry

// retry calls action until it succeeds: growing pauses, spread by chance, not
// for ever.
func retry(ctx context.Context, what string, action func() error) error {
	pause := 250 * time.Millisecond
	for attempt := 1; ; attempt++ {
		err := action()
		if err == nil || attempt == 8 {
			return err
		}
		wait := pause/2 + time.Duration(rand.Int63n(int64(pause/2)))
		log.Printf("%s: attempt %d failed (%v), next in %s", what, attempt, err, wait.Round(time.Millisecond))
		select {
		case <-ctx.Done():
			return ctx.Err()
		case <-time.After(wait):
		}
		if pause *= 2; pause > 5*time.Second {
			pause = 5 * time.Second
		}
	}
}

// endregion retry

// region migrate
const schema = `
CREATE TABLE IF NOT EXISTS orders (
    id         bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    item       text NOT NULL,
    quantity   integer NOT NULL CHECK (quantity > 0),
    status     text NOT NULL DEFAULT 'new',
    created_at timestamptz NOT NULL DEFAULT now()
)`

func migrate(ctx context.Context, db *sql.DB) error {
	if err := retry(ctx, "database", func() error { return db.PingContext(ctx) }); err != nil {
		return err
	}
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback() // does nothing after a commit
	// One migration at a time.
	if _, err := tx.ExecContext(ctx, "SELECT pg_advisory_xact_lock(1)"); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, schema); err != nil {
		return err
	}
	log.Print("schema is up to date")
	return tx.Commit()
}

// endregion migrate

// region api
type order struct {
	ID       int64  `json:"id"`
	Item     string `json:"item,omitempty"`
	Quantity int    `json:"quantity,omitempty"`
	Status   string `json:"status"`
}

func routes(db *sql.DB) http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/livez", func(w http.ResponseWriter, _ *http.Request) {
		reply(w, 200, map[string]string{"status": "ok"})
	})
	mux.HandleFunc("/readyz", func(w http.ResponseWriter, r *http.Request) {
		ctx, cancel := context.WithTimeout(r.Context(), 3*time.Second)
		defer cancel()
		err := db.PingContext(ctx)
		if err == nil {
			_, err = queue(2*time.Second, "PING")
		}
		if err != nil {
			log.Printf("not ready: %v", err)
			reply(w, 503, map[string]string{"status": "not ready"})
			return
		}
		reply(w, 200, map[string]string{"status": "ready"})
	})
	mux.HandleFunc("/orders", func(w http.ResponseWriter, r *http.Request) {
		var o order
		if r.Method != http.MethodPost {
			reply(w, 405, map[string]string{"error": "POST an order"})
			return
		}
		body := http.MaxBytesReader(w, r.Body, 64<<10)
		if json.NewDecoder(body).Decode(&o) != nil || o.Item == "" || o.Quantity < 1 {
			reply(w, 400, map[string]string{"error": "item and a positive quantity are needed"})
			return
		}
		err := db.QueryRowContext(r.Context(),
			"INSERT INTO orders (item, quantity) VALUES ($1, $2) RETURNING id", o.Item, o.Quantity).Scan(&o.ID)
		if err != nil {
			fail(w, err)
			return
		}
		// The row is safe. If this fails, the worker's sweep will find it.
		if _, err := queue(2*time.Second, "LPUSH", jobs, strconv.FormatInt(o.ID, 10)); err != nil {
			log.Printf("order %d is not queued: %v", o.ID, err)
		}
		reply(w, 202, order{ID: o.ID, Status: "new"})
	})
	mux.HandleFunc("/orders/", func(w http.ResponseWriter, r *http.Request) {
		id, err := strconv.ParseInt(strings.TrimPrefix(r.URL.Path, "/orders/"), 10, 64)
		if err != nil {
			reply(w, 404, map[string]string{"error": "no such route"})
			return
		}
		var o order
		err = db.QueryRowContext(r.Context(),
			"SELECT id, item, quantity, status FROM orders WHERE id = $1", id).Scan(&o.ID, &o.Item, &o.Quantity, &o.Status)
		switch {
		case errors.Is(err, sql.ErrNoRows):
			reply(w, 404, map[string]string{"error": "no such order"})
		case err != nil:
			fail(w, err)
		default:
			reply(w, 200, o)
		}
	})
	return mux
}

// endregion api

func fail(w http.ResponseWriter, err error) {
	log.Printf("request failed: %v", err)
	reply(w, 500, map[string]string{"error": "internal error"})
}

func reply(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	if err := json.NewEncoder(w).Encode(body); err != nil {
		log.Printf("write: %v", err)
	}
}

func api(ctx context.Context, db *sql.DB) error {
	server := &http.Server{
		Addr:              ":" + setting("PORT", "8080"),
		Handler:           routes(db),
		ReadHeaderTimeout: 5 * time.Second,
		IdleTimeout:       30 * time.Second,
	}
	failed := make(chan error, 1)
	go func() { failed <- server.ListenAndServe() }()
	log.Printf("api listens on %s", server.Addr)
	select {
	case err := <-failed:
		return err
	case <-ctx.Done():
	}
	grace, cancel := context.WithTimeout(context.Background(), 5*time.Second)
	defer cancel()
	return server.Shutdown(grace)
}

// region worker
func worker(ctx context.Context, db *sql.DB) error {
	log.Print("worker waits for orders")
	for ctx.Err() == nil {
		job, err := queue(8*time.Second, "BRPOP", jobs, "5") // waits up to 5 s for a job
		switch {
		case err != nil:
		case len(job) == 2:
			err = handle(db, job[1])
		default:
			err = sweep(db)
		}
		if err != nil {
			log.Printf("worker: %v, again in 2 s", err)
			select {
			case <-ctx.Done():
			case <-time.After(2 * time.Second):
			}
		}
	}
	log.Print("worker is done")
	return nil
}

func handle(db *sql.DB, number string) error {
	seconds, err := strconv.ParseFloat(setting("WORK_SECONDS", "0.2"), 64)
	if err != nil {
		return err
	}
	time.Sleep(time.Duration(seconds * float64(time.Second))) // the real work would be here
	result, err := db.Exec("UPDATE orders SET status = 'done' WHERE id = $1 AND status = 'new'", number)
	if err != nil {
		return err
	}
	if changed, _ := result.RowsAffected(); changed == 0 {
		log.Printf("order %s: was already done", number)
	} else {
		log.Printf("order %s: done", number)
	}
	return nil
}

// sweep queues again what is in the table but was lost on the way.
func sweep(db *sql.DB) error {
	rows, err := db.Query(
		"SELECT id FROM orders WHERE status = 'new' AND created_at < now() - interval '30 seconds' LIMIT 100")
	if err != nil {
		return err
	}
	defer rows.Close()
	for rows.Next() {
		var number string
		if err := rows.Scan(&number); err != nil {
			return err
		}
		if _, err := queue(2*time.Second, "LPUSH", jobs, number); err != nil {
			return err
		}
	}
	return rows.Err()
}

// endregion worker

// region health

// health is for the container's health check: is the API in this container
// alive?
func health() error {
	client := http.Client{Timeout: 2 * time.Second}
	answer, err := client.Get("http://127.0.0.1:" + setting("PORT", "8080") + "/livez")
	if err != nil {
		return err
	}
	defer answer.Body.Close()
	if answer.StatusCode != http.StatusOK {
		return errors.New(answer.Status)
	}
	return nil
}

// endregion health

func main() {
	log.SetFlags(0)
	log.SetOutput(os.Stdout)
	ctx, cancel := signal.NotifyContext(context.Background(), syscall.SIGTERM, os.Interrupt)
	defer cancel()

	role := ""
	if len(os.Args) == 2 {
		role = os.Args[1]
	}
	if role == "health" {
		if err := health(); err != nil {
			log.Fatal(err)
		}
		return
	}
	roles := map[string]func(context.Context, *sql.DB) error{"api": api, "worker": worker, "migrate": migrate}
	run, known := roles[role]
	if !known {
		log.Fatal("usage: shop api|worker|migrate|health")
	}
	db, err := database()
	if err == nil {
		defer db.Close()
		err = run(ctx, db)
	}
	if err != nil {
		log.Fatalf("%s: %v", role, err)
	}
}
