package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"net"
	"strconv"
	"strings"
	"time"
)

// region queue

// queue sends one RESP command on a fresh connection and returns the answer:
// nil, or the words of it.
func queue(timeout time.Duration, words ...string) ([]string, error) {
	conn, err := net.DialTimeout("tcp", setting("QUEUE_ADDR", "queue:6379"), 2*time.Second)
	if err != nil {
		return nil, err
	}
	defer conn.Close()
	if err := conn.SetDeadline(time.Now().Add(timeout)); err != nil {
		return nil, err
	}
	var request strings.Builder
	fmt.Fprintf(&request, "*%d\r\n", len(words))
	for _, word := range words {
		fmt.Fprintf(&request, "$%d\r\n%s\r\n", len(word), word)
	}
	if _, err := io.WriteString(conn, request.String()); err != nil {
		return nil, err
	}
	return parse(bufio.NewReader(conn))
}

func parse(answer *bufio.Reader) ([]string, error) {
	line, err := answer.ReadString('\n')
	if err != nil {
		return nil, err
	}
	kind, rest := line[0], strings.TrimSpace(line[1:])
	switch kind {
	case '-':
		return nil, errors.New(rest)
	case '+', ':':
		return []string{rest}, nil
	}
	size, err := strconv.Atoi(rest)
	if err != nil || size < 0 {
		return nil, err
	}
	if kind == '*' {
		var all []string
		for i := 0; i < size; i++ {
			words, err := parse(answer)
			if err != nil {
				return nil, err
			}
			all = append(all, words...)
		}
		return all, nil
	}
	data := make([]byte, size+2)
	if _, err := io.ReadFull(answer, data); err != nil {
		return nil, err
	}
	return []string{string(data[:size])}, nil
}

// endregion queue
