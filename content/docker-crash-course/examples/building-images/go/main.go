// Command tally counts the lines and words of the text that it is sent.
package main

import (
	"context"
	"encoding/json"
	"flag"
	"io"
	"log"
	"net/http"
	"os/signal"
	"strings"
	"syscall"
	"time"
)

// version is set by the linker: -ldflags "-X main.version=1.4.0".
var version = "dev"

// region app
type result struct {
	Lines int `json:"lines"`
	Words int `json:"words"`
}

func tally(text string) result {
	lines := strings.Count(text, "\n")
	if text != "" && !strings.HasSuffix(text, "\n") {
		lines++
	}
	return result{Lines: lines, Words: len(strings.Fields(text))}
}

func routes() http.Handler {
	mux := http.NewServeMux()
	mux.HandleFunc("/healthz", func(w http.ResponseWriter, r *http.Request) {
		reply(w, map[string]string{"status": "ok", "version": version})
	})
	mux.HandleFunc("/tally", func(w http.ResponseWriter, r *http.Request) {
		if r.Method != http.MethodPost {
			http.Error(w, "send a POST", http.StatusMethodNotAllowed)
			return
		}
		text, err := io.ReadAll(http.MaxBytesReader(w, r.Body, 1<<20))
		if err != nil {
			http.Error(w, "the text is too long", http.StatusRequestEntityTooLarge)
			return
		}
		reply(w, tally(string(text)))
	})
	return mux
}

// endregion app

func reply(w http.ResponseWriter, value any) {
	w.Header().Set("Content-Type", "application/json")
	if err := json.NewEncoder(w).Encode(value); err != nil {
		log.Print(err)
	}
}

// region main
func main() {
	listen := flag.String("listen", ":8080", "address to listen on")
	flag.Parse()

	ctx, stop := signal.NotifyContext(context.Background(), syscall.SIGTERM, syscall.SIGINT)
	defer stop()

	server := &http.Server{Addr: *listen, Handler: routes(), ReadHeaderTimeout: 5 * time.Second}
	drained := make(chan error, 1)
	go func() {
		<-ctx.Done()
		limit, cancel := context.WithTimeout(context.Background(), 8*time.Second)
		defer cancel()
		drained <- server.Shutdown(limit)
	}()

	log.Printf("tally %s listens on %s", version, *listen)
	if err := server.ListenAndServe(); err != http.ErrServerClosed {
		log.Fatal(err)
	}
	if err := <-drained; err != nil {
		log.Fatal(err)
	}
	log.Print("stopped")
}

// endregion main
