// Command scan opens each file of a directory tree as soon as it is new or changed, and holds it for some milliseconds, as virus
// scanners do: others may read and write it meanwhile, but not rename or remove it. It prints a line when it has begun, and at the
// end of its standard input how often it has held a file.
//
//	scan DIRECTORY MILLISECONDS
package main

import (
	"fmt"
	"io"
	"io/fs"
	"log"
	"os"
	"path/filepath"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"golang.org/x/sys/windows"
)

var held atomic.Int64

func main() {
	milliseconds, err := strconv.Atoi(os.Args[2])
	if err != nil {
		log.Fatal(err)
	}
	ended := make(chan struct{})
	go func() {
		io.Copy(io.Discard, os.Stdin)
		close(ended)
	}()
	fmt.Println("scanning")
	scan(os.Args[1], time.Duration(milliseconds)*time.Millisecond, ended)
	fmt.Println(held.Load())
}

func scan(directory string, duration time.Duration, ended <-chan struct{}) {
	seen := map[string]time.Time{}
	var holders sync.WaitGroup
	defer holders.Wait()
	for {
		select {
		case <-ended:
			return
		case <-time.After(time.Millisecond):
		}
		// A file that goes away meanwhile is none to hold.
		filepath.WalkDir(directory, func(path string, entry fs.DirEntry, err error) error {
			if err != nil || entry.IsDir() {
				return nil
			}
			info, err := entry.Info()
			if err != nil || info.ModTime().Equal(seen[path]) {
				return nil
			}
			seen[path] = info.ModTime()
			holders.Go(func() { hold(path, duration) })
			return nil
		})
	}
}

func hold(path string, duration time.Duration) {
	name, err := windows.UTF16PtrFromString(path)
	if err != nil {
		return
	}
	const share = windows.FILE_SHARE_READ | windows.FILE_SHARE_WRITE
	handle, err := windows.CreateFile(name, windows.GENERIC_READ, share, nil, windows.OPEN_EXISTING, 0, 0)
	if err != nil {
		return
	}
	held.Add(1)
	time.Sleep(duration)
	windows.CloseHandle(handle)
}
