#include "cli/confirm.h"
#include "base/array.h"
#include "text/unicode.h"
#include <errno.h>
#include <unistd.h>

enum { ANSWER_CAP = 256 };

/* One line, byte by byte, so that nothing behind it is taken from whoever reads on. */
static bool read_answer(struct arena *arena, struct slice *line)
{
	char text[ANSWER_CAP];
	size_t length = 0;

	while (length < sizeof text) {
		ssize_t count = read(STDIN_FILENO, &text[length], 1);
		if (count < 0 && errno == EINTR)
			continue;
		if (count <= 0)
			return false;
		if (text[length] == '\n')
			break;
		length++;
	}
	*line = unicode_fold(slice_trim((struct slice){ text, length }), arena);
	return true;
}

static const struct {
	const char *text;
	bool yes;
} answers[] = {
	{ "y", true },
	{ "yes", true },
	{ "a", true },
	{ "ano", true },
	{ "", false },
	{ "n", false },
	{ "no", false },
	{ "ne", false },
};

bool confirm(struct command *command, const char *question)
{
	struct slice asked = arena_format(&command->arena, "%s %s ", question, _("[y/N]"));
	struct slice line;

	command->context.answer_is_no = true;
	while (command_say(asked) && read_answer(&command->arena, &line))
		for (size_t i = 0; i < ARRAY_LEN(answers); i++)
			if (slice_equals(line, answers[i].text)) {
				command->context.answer_is_no = !answers[i].yes;
				return answers[i].yes;
			}
	return false;
}
