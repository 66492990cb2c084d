/* A directory of its own for each test, which is the current one while the test runs. */
#ifndef SCRATCH_H
#define SCRATCH_H

#include "store/write.h"
#include "unit.h"
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

struct scratch {
	struct arena arena;
	struct diag_list diags;
	char directory[32];
};

static inline int scratch_setup(void **state)
{
	struct scratch *scratch = calloc(1, sizeof *scratch);
	*state = scratch;
	arena_init(&scratch->arena);
	diag_list_init(&scratch->diags, &scratch->arena);
	snprintf(scratch->directory, sizeof scratch->directory, "/tmp/spis-unit.XXXXXX");
	umask(022);
	/* nobody's own settings */
	setenv("GIT_CONFIG_GLOBAL", "/dev/null", 1);
	setenv("GIT_CONFIG_SYSTEM", "/dev/null", 1);
	setenv("LC_ALL", "C", 1);
	return mkdtemp(scratch->directory) && chdir(scratch->directory) == 0 ? 0 : -1;
}

/* Runs a command line and insists on its success. */
static inline void scratch_run(const char *command)
{
	if (system(command) != 0)
		fail_msg("%s", command);
}

static inline int scratch_teardown(void **state)
{
	struct scratch *scratch = *state;
	struct slice command = arena_format(&scratch->arena, "rm -rf %s", scratch->directory);
	int status = chdir("/") == 0 ? system(command.data) : -1;
	arena_free(&scratch->arena);
	free(scratch);
	return status;
}

/* Makes a file, and the folders on its path. */
static inline void scratch_put(const char *path, const char *text)
{
	char folder[128];
	for (const char *slash = strchr(path, '/'); slash; slash = strchr(slash + 1, '/')) {
		snprintf(folder, sizeof folder, "%.*s", (int)(slash - path), path);
		mkdir(folder, 0777);
	}
	FILE *file = fopen(path, "w");
	assert_non_null(file);
	assert_int_equal(fwrite(text, 1, strlen(text), file), strlen(text));
	assert_int_equal(fclose(file), 0);
}

/* The file holds just that text. */
static inline void scratch_holds(struct scratch *scratch, const char *path, const char *text)
{
	struct slice bytes = { 0 };
	assert_true(file_read(path, 1 << 20, &scratch->arena, &scratch->diags, &bytes));
	assert_slice(bytes, text);
}

/* The findings so far are this one rule ("" for none); forgets them. */
static inline void scratch_found(struct scratch *scratch, const char *rule)
{
	const char *found = scratch->diags.count > 0 ? scratch->diags.items[0].rule : "";
	assert_string_equal(found, rule);
	assert_true(scratch->diags.count <= 1);
	scratch->diags.count = 0;
}

/* Opens the store "most" below the scratch directory. */
static inline void scratch_open(struct scratch *scratch, struct store *store)
{
	struct store_options options = { .directory = slice_from("most") };
	assert_true(store_open(&options, &scratch->arena, &scratch->diags, store));
	scratch_found(scratch, "");
}

/* A git repository that takes commits. */
static inline void scratch_git(const char *directory)
{
	char command[256];
	snprintf(command, sizeof command,
		"git init -q %s && cd %s && git config user.name Test && "
		"git config user.email test@most.example",
		directory, directory);
	scratch_run(command);
}

#endif
