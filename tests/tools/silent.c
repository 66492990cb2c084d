/*
 * A command in which every function of lib/work that it calls returns false and gives no finding
 * (the Makefile links its object with such functions). Each mode of its table is tried: it must
 * end with status 4 and say that it was not done. Holds too that the table names options that the
 * command has, and every one of them. Prints what is wrong; run in a store.
 */
#include "base/array.h"
#include "cli/command.h"
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/wait.h>
#include <unistd.h>

enum { MOST_WORDS = 16, SHOWN = 4096 };

static const struct command_spec *spec; /* known once the command's main was called */
static bool failed;

int silent_run(const struct command_spec *own, void *values, int argc, char **argv);
int command_main(int argc, char **argv);

/* What the command's main calls in the place of command_run(). */
int silent_run(const struct command_spec *own, void *values, int argc, char **argv)
{
	if (spec != NULL)
		return command_run(own, values, argc, argv);
	spec = own;
	return 0;
}

static void complain(const struct command_mode *mode, const char *what)
{
	struct buf usage;

	buf_init(&usage);
	mode_usage(&usage, spec, mode);
	printf("%.*s: %s\n", (int)usage.length, usage.data, what);
	buf_free(&usage);
	failed = true;
}

static const struct option_row *find(struct slice name)
{
	for (size_t i = 0; i < spec->option_count; i++)
		if (slice_equals(name, spec->options[i].name))
			return &spec->options[i];
	return NULL;
}

static void check_names(const struct command_mode *mode, const char *names, bool *named)
{
	static const char *const common[] = { "date", "format", "null", "staged" };
	struct slice rest = slice_from(names), name;

	while (slice_split(&rest, ' ', &name)) {
		const struct option_row *row = find(name);
		bool known = row != NULL;
		if (known)
			named[row - spec->options] = true;
		for (size_t i = 0; i < ARRAY_LEN(common); i++)
			known = known || slice_equals(name, common[i]);
		if (!known)
			complain(mode, "its row names an option that the command does not have");
	}
}

static void check_table(void)
{
	bool *named = calloc(spec->option_count + 1, sizeof *named);
	bool takes_rest = false;

	for (size_t i = 0; named != NULL && i < spec->mode_count; i++) {
		const struct command_mode *mode = &spec->modes[i];
		check_names(mode, mode->selector, named);
		check_names(mode, mode->unless, named);
		check_names(mode, mode->options, named);
		takes_rest = takes_rest || mode->options == NULL;
	}
	for (size_t i = 0; named != NULL && i < spec->option_count; i++) {
		if (named[i] || takes_rest)
			continue;
		printf("%s: no mode takes --%s\n", spec->name, spec->options[i].name);
		failed = true;
	}
	free(named);
}

static const char *value_of(enum option_kind kind)
{
	static const char *const values[] = { [OPTION_FLAG] = "",
		[OPTION_TEXT] = "=x",
		[OPTION_OPTIONAL] = "=x",
		[OPTION_INTEGER] = "=1",
		[OPTION_DATE] = "=2022-09-14",
		[OPTION_SPAN] = "=14d",
		[OPTION_LIST] = "=x=x",
		[OPTION_MEMBERS] = "=x" };

	return values[kind];
}

/* The least that asks for the mode. */
static int add_words(const struct command_mode *mode, struct arena *arena, char **argv)
{
	struct slice rest = slice_from(mode->selector), name;
	int count = 0;

	argv[count++] = (char *)spec->name;
	argv[count++] = "--lang=en";
	if (mode->word != NULL)
		argv[count++] = (char *)mode->word;
	while (slice_split(&rest, ' ', &name) && find(name) != NULL)
		argv[count++] = (char *)arena_format(
			arena, "--%.*s%s", (int)name.length, name.data, value_of(find(name)->kind))
					.data;
	for (size_t i = 0; i < mode->least; i++)
		argv[count++] = "x";
	argv[count] = NULL;
	return count;
}

/* Standard input is a terminal where only that leads to the mode. */
static bool open_input(const struct command_mode *mode)
{
	int master = -1, input = -1;

	if (mode_is_shown(mode)) {
		input = open("/dev/null", O_RDONLY);
	} else {
		master = posix_openpt(O_RDWR | O_NOCTTY);
		if (master >= 0 && grantpt(master) == 0 && unlockpt(master) == 0)
			input = open(ptsname(master), O_RDWR | O_NOCTTY);
	}
	return input >= 0 && dup2(input, STDIN_FILENO) >= 0;
}

/* Its exit status, and what it says on standard error. */
static int try_mode(const struct command_mode *mode, char *said)
{
	char *argv[MOST_WORDS];
	struct arena arena;
	int ends[2], status = 0;
	size_t length = 0;
	ssize_t got;

	arena_init(&arena);
	int argc = add_words(mode, &arena, argv);
	if (pipe(ends) != 0)
		abort();
	pid_t child = fork();
	if (child == 0) {
		if (!open_input(mode) || freopen("/dev/null", "w", stdout) == NULL ||
			dup2(ends[1], STDERR_FILENO) < 0)
			_exit(77);
		_exit(command_main(argc, argv));
	}
	close(ends[1]);
	while (length + 1 < SHOWN && (got = read(ends[0], said + length, SHOWN - 1 - length)) > 0)
		length += (size_t)got;
	said[length] = '\0';
	close(ends[0]);
	waitpid(child, &status, 0);
	arena_free(&arena);
	return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

static void check_mode(const struct command_mode *mode)
{
	char said[SHOWN], what[SHOWN + 64];
	int status = try_mode(mode, said);

	if (status == 77 && !mode_is_shown(mode))
		return; /* no pseudo-terminal here */
	if (status == 4 && strstr(said, "was not done, and the reason is not known") != NULL)
		return;
	snprintf(what, sizeof what, "status %d, and it says: %s", status, said);
	complain(mode, what);
}

/* The modes that write, each a line: word, selector, then the options that take words of the
 * user's own. */
static void print_writing(void)
{
	for (size_t i = 0; i < spec->mode_count; i++) {
		const struct command_mode *mode = &spec->modes[i];
		if (!mode->writes)
			continue;
		printf("%s|%s|%s|%zu|", spec->name, mode->word == NULL ? "" : mode->word,
			mode->selector == NULL ? "" : mode->selector, mode->least);
		for (size_t k = 0; k < spec->option_count; k++) {
			const struct option_row *row = &spec->options[k];
			if (row->kind == OPTION_FLAG || row->kind == OPTION_INTEGER ||
				row->kind == OPTION_DATE || row->kind == OPTION_SPAN)
				continue;
			printf(" %s", row->name);
		}
		printf("\n");
	}
}

int main(int argc, char **argv)
{
	if (command_main(1, argv) != 0 || spec == NULL)
		return 1;
	if (argc > 1 && strcmp(argv[1], "--writing") == 0) {
		print_writing();
		return 0;
	}
	check_table();
	for (size_t i = 0; i < spec->mode_count; i++) {
		fflush(stdout);
		check_mode(&spec->modes[i]);
	}
	return failed;
}
