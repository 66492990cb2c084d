#include "cli/dialogue.h"
#include "store/draft.h"
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <string.h>
#include <sys/signalfd.h>
#include <unistd.h>

enum { LINE_CAP = 65536 };

/* The ends of a conversation: what is typed, and Ctrl-C, which is read like it. */
struct ends {
	int interrupt;
	sigset_t before;
	struct buf typed; /* what was read and is not a whole line yet */
};

static bool open_ends(struct ends *ends)
{
	sigset_t interrupts;

	buf_init(&ends->typed);
	sigemptyset(&interrupts);
	sigaddset(&interrupts, SIGINT);
	sigprocmask(SIG_BLOCK, &interrupts, &ends->before);
	ends->interrupt = signalfd(-1, &interrupts, SFD_CLOEXEC);
	return ends->interrupt >= 0;
}

static void close_ends(struct ends *ends)
{
	struct signalfd_siginfo pending;

	if (ends->interrupt >= 0) {
		struct pollfd wait = { .fd = ends->interrupt, .events = POLLIN };
		if (poll(&wait, 1, 0) > 0 && read(ends->interrupt, &pending, sizeof pending) < 0)
			errno = 0;
		close(ends->interrupt);
	}
	sigprocmask(SIG_SETMASK, &ends->before, NULL);
	buf_free(&ends->typed);
}

/* Reads on; false at Ctrl-C and at the end of the input. */
static bool read_some(struct ends *ends)
{
	struct pollfd waits[] = {
		{ .fd = STDIN_FILENO, .events = POLLIN },
		{ .fd = ends->interrupt, .events = POLLIN },
	};
	char part[1024];

	while (poll(waits, ARRAY_LEN(waits), -1) < 0)
		if (errno != EINTR)
			return false;
	if (waits[1].revents != 0)
		return false;
	ssize_t count = read(STDIN_FILENO, part, sizeof part);
	if (count <= 0)
		return false;
	buf_add(&ends->typed, part, (size_t)count);
	return ends->typed.length < LINE_CAP;
}

/* The next line, into the arena. */
static bool read_line(struct ends *ends, struct arena *arena, struct slice *line)
{
	size_t end = slice_find(buf_slice(&ends->typed), '\n', 0);

	while (end == ends->typed.length) {
		if (!read_some(ends))
			return false;
		end = slice_find(buf_slice(&ends->typed), '\n', 0);
	}
	*line = arena_copy(arena, slice_part(buf_slice(&ends->typed), 0, end));
	struct slice rest =
		arena_copy(arena, slice_part(buf_slice(&ends->typed), end + 1, ends->typed.length));
	buf_clear(&ends->typed);
	buf_add_slice(&ends->typed, rest);
	return true;
}

static void put_off(struct command *command, const struct asking *asking)
{
	struct slice draft = asking_draft(asking);

	command->context.answer_is_no = true;
	buf_add_byte(&command->context.talk, '\n');
	if (draft.data == NULL)
		buf_format(&command->context.talk, "%s\n", _("nothing was recorded"));
	else
		buf_format(&command->context.talk,
			_("nothing was recorded; the answers are kept in %s for %d days, and the "
			  "same command goes on with them\n"),
			draft.data, DRAFT_DAYS);
}

bool dialogue(struct command *command, struct asking *asking)
{
	enum asking_state state = ASKING_GOES_ON;
	struct slice line;
	struct ends ends;
	struct buf shown;

	buf_init(&shown);
	bool open = open_ends(&ends);
	while (open && state == ASKING_GOES_ON) {
		asking_ask(asking, &shown);
		open = command_say(buf_slice(&shown)) && read_line(&ends, &command->arena, &line);
		buf_clear(&shown);
		if (open)
			state = asking_take(asking, line, &shown);
	}
	command_say(buf_slice(&shown));
	close_ends(&ends);
	buf_free(&shown);
	if (state != ASKING_DONE)
		put_off(command, asking);
	return state == ASKING_DONE;
}
