package main

import (
	"fmt"
	"runtime"
)

// version is set by the linker.
var version = "dev"

func main() {
	fmt.Println("hello, version", version, "for", runtime.GOARCH)
}
