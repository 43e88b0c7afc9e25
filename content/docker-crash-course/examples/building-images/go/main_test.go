package main

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

func TestTally(t *testing.T) {
	for text, want := range map[string]result{
		"":                 {0, 0},
		"one two\nthree\n": {2, 3},
		"a b c":            {1, 3},
	} {
		if got := tally(text); got != want {
			t.Errorf("tally(%q) = %v, want %v", text, got, want)
		}
	}
}

func TestRouteRefusesGet(t *testing.T) {
	answer := httptest.NewRecorder()
	routes().ServeHTTP(answer, httptest.NewRequest(http.MethodGet, "/tally", strings.NewReader("")))
	if answer.Code != http.StatusMethodNotAllowed {
		t.Errorf("GET /tally: %d", answer.Code)
	}
}
