// Command hold opens files and lets others only do with them what SHARE says: read and write, as scanners and indexers do (but not
// rename or remove), or nothing. It prints a line when it holds all of them, and lets go when its standard input ends.
//
//	hold readwrite|nothing FILE...
package main

import (
	"fmt"
	"io"
	"log"
	"os"

	"golang.org/x/sys/windows"
)

var shares = map[string]uint32{
	"readwrite": windows.FILE_SHARE_READ | windows.FILE_SHARE_WRITE,
	"nothing":   0,
}

func main() {
	share, known := shares[os.Args[1]]
	if !known {
		log.Fatalf("not a kind of sharing: %s", os.Args[1])
	}
	for _, file := range os.Args[2:] {
		if err := open(file, share); err != nil {
			log.Fatalf("%s: %v", file, err)
		}
	}
	fmt.Println("held")
	io.Copy(io.Discard, os.Stdin)
}

// The handle stays open until the process ends.
func open(file string, share uint32) error {
	name, err := windows.UTF16PtrFromString(file)
	if err != nil {
		return err
	}
	_, err = windows.CreateFile(name, windows.GENERIC_READ, share, nil, windows.OPEN_EXISTING, 0, 0)
	return err
}
