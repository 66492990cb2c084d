#include "store/streams.h"
#include <fcntl.h>
#include <poll.h>
#include <stdbool.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

enum { PATIENCE = 1000 /* milliseconds */ };

void reserve_std_fds(void)
{
	for (int stream = STDIN_FILENO; stream <= STDERR_FILENO; stream++)
		if (fcntl(stream, F_GETFD) < 0 &&
			open("/dev/null", stream == STDIN_FILENO ? O_WRONLY : O_RDONLY) < 0)
			return;
}

/* Whether a pipe or socket is at its end; one whose writer takes its time is not. */
static bool pipe_ended(void)
{
	struct pollfd wait = { .fd = STDIN_FILENO, .events = POLLIN };
	int unread = 0;

	return poll(&wait, 1, PATIENCE) > 0 && ioctl(STDIN_FILENO, FIONREAD, &unread) == 0 &&
	       unread == 0;
}

enum stdin_state stdin_look(void)
{
	struct stat status;

	if (fstat(STDIN_FILENO, &status) != 0)
		return STDIN_NONE;
	if (S_ISREG(status.st_mode))
		return lseek(STDIN_FILENO, 0, SEEK_CUR) < status.st_size ? STDIN_UNREAD
									 : STDIN_ENDED;
	if (S_ISFIFO(status.st_mode) || S_ISSOCK(status.st_mode))
		return pipe_ended() ? STDIN_ENDED : STDIN_UNREAD;
	return STDIN_NONE;
}
