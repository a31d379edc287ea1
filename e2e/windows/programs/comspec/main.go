// Command comspec runs cmd.exe with its own command line and standard handles, and lets it inherit nothing else.
//
// CreateProcess of wine starts a batch file by %ComSpec%, and forgets which handles the caller wants to be inherited
// (create_cmd_process in dlls/kernelbase/process.c of wine 10). Of a program written in Go, cmd would so get the end of the pipe
// by which that program writes to it, too, and never see its standard input end.
//
// Delayed expansion is on, as a machine's registry may have it.
package main

import (
	"log"
	"os"
	"os/exec"
	"strings"
	"syscall"

	"golang.org/x/sys/windows"
)

// No program here has handles above this one.
const lastHandle = 0x4000

func main() {
	standard := map[uintptr]bool{os.Stdin.Fd(): true, os.Stdout.Fd(): true, os.Stderr.Fd(): true}
	for handle := uintptr(4); handle <= lastHandle; handle += 4 {
		kind, _ := windows.GetFileType(windows.Handle(handle))
		if kind == windows.FILE_TYPE_PIPE && !standard[handle] {
			windows.CloseHandle(windows.Handle(handle))
		}
	}
	_, arguments, _ := strings.Cut(windows.UTF16PtrToString(syscall.GetCommandLine()), " ")
	command := exec.Command("cmd.exe")
	command.SysProcAttr = &syscall.SysProcAttr{CmdLine: "cmd.exe /v:on " + arguments}
	command.Stdin, command.Stdout, command.Stderr = os.Stdin, os.Stdout, os.Stderr
	if err := command.Run(); command.ProcessState == nil {
		log.Fatal(err)
	}
	os.Exit(command.ProcessState.ExitCode())
}
