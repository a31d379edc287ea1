// Command shim runs another program in its place, as Scoop's and Chocolatey's shims do, which are on the PATH instead of the real one.
// The first line of the file beside it, named like it but with .shim for .exe, is the path of that program; it writes the process ID
// into the file with .pid.
package main

import (
	"log"
	"os"
	"os/exec"
	"strconv"
	"strings"
)

func main() {
	self, err := os.Executable()
	if err != nil {
		log.Fatal(err)
	}
	base := strings.TrimSuffix(self, ".exe")
	text, err := os.ReadFile(base + ".shim")
	if err != nil {
		log.Fatal(err)
	}
	program, _, _ := strings.Cut(string(text), "\n")
	command := exec.Command(strings.TrimSpace(program), os.Args[1:]...)
	command.Stdin, command.Stdout, command.Stderr = os.Stdin, os.Stdout, os.Stderr
	if err := command.Start(); err != nil {
		log.Fatal(err)
	}
	if err := os.WriteFile(base+".pid", []byte(strconv.Itoa(command.Process.Pid)), 0o600); err != nil {
		log.Fatal(err)
	}
	command.Wait()
	os.Exit(command.ProcessState.ExitCode())
}
