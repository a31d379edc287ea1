// Command interrupt presses Ctrl-C in the console of a process, as the runner does when a job is cancelled.
//
//	interrupt PID
package main

import (
	"log"
	"os"
	"strconv"

	"golang.org/x/sys/windows"
)

var (
	kernel                = windows.NewLazySystemDLL("kernel32.dll")
	freeConsole           = kernel.NewProc("FreeConsole")
	attachConsole         = kernel.NewProc("AttachConsole")
	setConsoleCtrlHandler = kernel.NewProc("SetConsoleCtrlHandler")
)

func main() {
	pid, err := strconv.ParseUint(os.Args[1], 10, 32)
	if err != nil {
		log.Fatal(err)
	}
	// A process has one console at most: its own goes, the other's comes, and Ctrl-C is then ignored here.
	freeConsole.Call()
	if ok, _, err := attachConsole.Call(uintptr(pid)); ok == 0 {
		log.Fatalf("AttachConsole: %v", err)
	}
	if ok, _, err := setConsoleCtrlHandler.Call(0, 1); ok == 0 {
		log.Fatalf("SetConsoleCtrlHandler: %v", err)
	}
	if err := windows.GenerateConsoleCtrlEvent(windows.CTRL_C_EVENT, 0); err != nil {
		log.Fatalf("GenerateConsoleCtrlEvent: %v", err)
	}
}
