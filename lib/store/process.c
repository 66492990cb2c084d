#include "store/process.h"
#include "store/regular_file.h"
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <spawn.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <unistd.h>

/* The descriptors that a program is given; -1 for /dev/null, or for none at number 3. */
struct streams {
	int input, output, messages, second_input;
};

static int plan_stream(posix_spawn_file_actions_t *actions, int given, int number)
{
	if (given >= 0)
		return posix_spawn_file_actions_adddup2(actions, given, number);
	return posix_spawn_file_actions_addopen(
		actions, number, "/dev/null", number == STDIN_FILENO ? O_RDONLY : O_WRONLY, 0);
}

static bool spawn(const struct process_options *options, struct streams streams, pid_t *id)
{
	posix_spawn_file_actions_t actions;
	int error = posix_spawn_file_actions_init(&actions);
	if (error == 0) {
		error = plan_stream(&actions, streams.input, STDIN_FILENO);
		if (error == 0)
			error = plan_stream(&actions, streams.output, STDOUT_FILENO);
		if (error == 0)
			error = plan_stream(&actions, streams.messages, STDERR_FILENO);
		if (error == 0 && streams.second_input >= 0)
			error = plan_stream(&actions, streams.second_input, 3);
		if (error == 0)
			error = posix_spawnp(id, options->arguments[0], &actions, NULL,
				(char *const *)options->arguments,
				options->environment ? options->environment : environ);
		posix_spawn_file_actions_destroy(&actions);
	}
	errno = error;
	return error == 0;
}

static int wait_for(pid_t id)
{
	int status;
	while (waitpid(id, &status, 0) < 0)
		if (errno != EINTR)
			return -1;
	if (WIFEXITED(status))
		return WEXITSTATUS(status);
	errno = EINTR;
	return -1;
}

/* What the program has written there; the offset is shared with it. */
static bool collect(int file, struct buf *into)
{
	char part[16384];
	if (lseek(file, 0, SEEK_SET) < 0)
		return false;
	for (;;) {
		ssize_t count = read(file, part, sizeof part);
		if (count < 0 && errno != EINTR)
			return false;
		if (count == 0)
			return true;
		if (count > 0)
			buf_add(into, part, (size_t)count);
	}
}

/* Output goes to files in memory rather than through pipes: nothing can block on a full one. */
int process_run(const struct process_options *options, struct buf *out, struct buf *messages)
{
	struct slice nothing = { "", 0 };
	int status = -1;
	pid_t id;
	struct streams streams = {
		.input = options->input,
		.output = out ? memory_file(nothing) : -1,
		.messages = messages ? memory_file(nothing) : -1,
		.second_input = options->second_input,
	};
	if ((out && streams.output < 0) || (messages && streams.messages < 0))
		goto out;
	if (!spawn(options, streams, &id))
		goto out;
	status = wait_for(id);
	if ((out && !collect(streams.output, out)) ||
		(messages && !collect(streams.messages, messages)))
		status = -1;
out:
	if (streams.output >= 0)
		descriptor_close(streams.output);
	if (streams.messages >= 0)
		descriptor_close(streams.messages);
	return status;
}

int process_run_here(const char *const *arguments)
{
	const struct process_options options = { .arguments = arguments };
	const struct streams own = {
		.input = STDIN_FILENO,
		.output = STDERR_FILENO,
		.messages = STDERR_FILENO,
		.second_input = -1,
	};
	pid_t id;

	return spawn(&options, own, &id) ? wait_for(id) : -1;
}

/* The signals are ignored only once the program runs: it would inherit that. */
bool process_show(const char *command, int input)
{
	enum { NOT_EXECUTABLE = 126, NOT_FOUND = 127 /* a shell that started nothing */ };
	const char *const arguments[] = { "sh", "-c", command, NULL };
	const struct process_options options = { .arguments = arguments };
	const struct streams shown = {
		.input = input,
		.output = STDOUT_FILENO,
		.messages = STDERR_FILENO,
		.second_input = -1,
	};
	const struct sigaction ignore = { .sa_handler = SIG_IGN };
	struct sigaction interrupt, quit;
	pid_t id;

	if (!spawn(&options, shown, &id))
		return false;
	sigaction(SIGINT, &ignore, &interrupt);
	sigaction(SIGQUIT, &ignore, &quit);
	int status = wait_for(id);
	sigaction(SIGINT, &interrupt, NULL);
	sigaction(SIGQUIT, &quit, NULL);
	return status != NOT_EXECUTABLE && status != NOT_FOUND;
}

bool process_start(const struct process_options *options, struct process *process)
{
	int sockets[2];
	if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, sockets) != 0)
		return false;
	process->socket = sockets[0];
	bool started = spawn(options,
		(struct streams){ .input = sockets[1],
			.output = sockets[1],
			.messages = -1,
			.second_input = -1 },
		&process->id);
	descriptor_close(sockets[1]);
	if (!started)
		descriptor_close(sockets[0]);
	return started;
}

void process_wait(const struct process *process)
{
	wait_for(process->id);
}

int memory_file(struct slice bytes)
{
	int file = memfd_create("spis", MFD_CLOEXEC);
	if (file < 0)
		return -1;
	if (descriptor_write(file, bytes) && lseek(file, 0, SEEK_SET) == 0)
		return file;
	descriptor_close(file);
	return -1;
}

bool descriptor_write(int descriptor, struct slice bytes)
{
	while (bytes.length > 0) {
		ssize_t count = write(descriptor, bytes.data, bytes.length);
		if (count < 0 && errno != EINTR)
			return false;
		if (count > 0) {
			bytes.data += count;
			bytes.length -= (size_t)count;
		}
	}
	return true;
}

bool process_shut(void)
{
	const struct rlimit none = { 0, 0 };

	return setrlimit(RLIMIT_CORE, &none) == 0 && prctl(PR_SET_DUMPABLE, 0, 0, 0, 0) == 0;
}
