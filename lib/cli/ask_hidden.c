#include "cli/ask_hidden.h"
#include <errno.h>
#include <termios.h>
#include <unistd.h>

enum { VALUE_CAP = 4096 /* what a terminal holds of one line */ };

/* A line without its end, byte by byte, so that nothing behind it is taken. */
static bool read_hidden(char interrupt, struct arena *arena, struct slice *line)
{
	char *text = arena_take(arena, VALUE_CAP, 1);
	size_t length = 0;

	while (length < VALUE_CAP) {
		ssize_t count = read(STDIN_FILENO, &text[length], 1);
		if (count < 0 && errno == EINTR)
			continue;
		if (count <= 0 || text[length] == interrupt)
			return false;
		if (text[length] == '\n')
			break;
		length++;
	}
	*line = arena_copy(arena, (struct slice){ text, length });
	return true;
}

/* Ctrl-C ends the line instead of the program, so that the terminal never stays without echo. */
static bool ask(struct command *command, const char *question, struct slice *line)
{
	struct termios before, hidden;

	if (tcgetattr(STDIN_FILENO, &before) != 0)
		return diag_add(&command->diags, SEVERITY_SYSTEM, "system", NULL,
			_("the terminal cannot be kept from showing what is typed"));
	hidden = before;
	hidden.c_lflag &= (tcflag_t) ~(ECHO | ECHONL | ISIG);
	hidden.c_cc[VEOL] = before.c_cc[VINTR];
	if (tcsetattr(STDIN_FILENO, TCSAFLUSH, &hidden) != 0)
		return diag_add(&command->diags, SEVERITY_SYSTEM, "system", NULL,
			_("the terminal cannot be kept from showing what is typed"));
	bool read = command_say(slice_from(question)) &&
		    read_hidden((char)before.c_cc[VINTR], &command->arena, line);
	tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
	command_say(slice_from("\n"));
	command->context.answer_is_no |= !read;
	return read;
}

static bool ask_value(struct command *command, struct slice name, struct slice *text)
{
	struct slice line = { 0 };

	if (!command->context.interactive)
		return diag_add(&command->diags, SEVERITY_USAGE, "option", NULL,
			_("'%s' has no value, and nobody can be asked for it (%s=VALUE)"),
			slice_text(name), slice_text(name));
	const char *question = arena_format(
		&command->arena, _("%s [what is typed is not shown] "), slice_text(name))
				       .data;
	if (!ask(command, question, &line))
		return false;
	line = slice_trim(line);
	*text = line.length == 0 ? (struct slice){ 0 }
				 : arena_format(&command->arena, "%s=%.*s", slice_text(name),
					   (int)line.length, line.data);
	return true;
}

bool ask_values(struct command *command, struct slice_list *texts)
{
	struct slice_list all = { 0 };

	for (size_t i = 0; i < texts->count; i++) {
		struct slice text = texts->items[i];
		if (slice_find(text, '=', 0) == text.length && !ask_value(command, text, &text))
			return false;
		if (text.data != NULL)
			slice_list_add(&all, &command->arena, text);
	}
	*texts = all;
	command->context.answer_is_no |= all.count == 0;
	if (all.count == 0)
		buf_format(&command->context.talk, "%s\n",
			_("nothing was answered, and nothing is recorded"));
	return all.count > 0;
}
