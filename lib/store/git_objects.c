#include "store/git_objects.h"
#include "base/memory.h"
#include "base/number.h"
#include "store/git.h"
#include "store/process.h"
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <unistd.h>

struct git_objects {
	struct process reader;
	FILE *answers; /* its socket, to be asked through as well */
	struct buf question;
	size_t digest;
};

struct git_objects *git_objects_open(const char *directory, struct diag_list *diags)
{
	static const char *const batch[] = { "cat-file", "--batch", NULL };
	struct git_objects *objects = memory_resize(NULL, 1, sizeof *objects);

	*objects = (struct git_objects){ 0 };
	buf_init(&objects->question);
	if (!git_start(directory, batch, diags, &objects->reader)) {
		free(objects);
		return NULL;
	}
	objects->answers = fdopen(objects->reader.socket, "r");
	if (objects->answers != NULL)
		return objects;
	diag_add(diags, SEVERITY_SYSTEM, "system", NULL, "%s", strerror(errno));
	close(objects->reader.socket);
	process_wait(&objects->reader);
	free(objects);
	return NULL;
}

void git_objects_close(struct git_objects *objects)
{
	if (objects == NULL)
		return;
	(void)fclose(objects->answers);
	process_wait(&objects->reader);
	buf_free(&objects->question);
	free(objects);
}

static bool ask(struct git_objects *objects, struct slice name)
{
	struct buf *question = &objects->question;
	size_t sent = 0;

	buf_clear(question);
	buf_format(question, "%.*s\n", (int)name.length, name.data);
	while (sent < question->length) {
		ssize_t count = send(fileno(objects->answers), question->data + sent,
			question->length - sent, MSG_NOSIGNAL);
		if (count < 0 && errno != EINTR)
			return false;
		sent += count > 0 ? (size_t)count : 0;
	}
	return true;
}

/* Past the content and the line end behind it. */
static bool skip(FILE *answers, size_t length)
{
	char part[4096];

	while (length > 0) {
		size_t count = fread(part, 1, length < sizeof part ? length : sizeof part, answers);
		if (count == 0)
			return false;
		length -= count;
	}
	return true;
}

/* The head of an answer, "OBJECT KIND SIZE", or "NAME missing". */
static int read_head(
	struct git_objects *objects, struct arena *arena, enum git_object_kind *kind, size_t *size)
{
	char *line = NULL;
	size_t capacity = 0;
	ssize_t length = getline(&line, &capacity, objects->answers);
	struct slice head = length > 0
				    ? arena_copy(arena, (struct slice){ line, (size_t)length - 1 })
				    : (struct slice){ 0 };
	struct slice rest = head, object, type;
	long number;

	free(line);
	if (length <= 0)
		return EIO;
	if (slice_ends(head, " missing") || slice_ends(head, " ambiguous"))
		return ENOENT;
	if (!slice_split(&rest, ' ', &object) || !slice_split(&rest, ' ', &type) ||
		!number_parse(rest, &number) || number < 0)
		return EIO;
	*size = (size_t)number;
	objects->digest = object.length / 2;
	*kind = slice_equals(type, "tree") ? GIT_TREE : GIT_BLOB;
	return slice_equals(type, "tree") || slice_equals(type, "blob") ? 0 : ENOTSUP;
}

int git_objects_read(struct git_objects *objects, struct slice name, enum git_object_kind kind,
	size_t cap, struct arena *arena, struct slice *bytes)
{
	enum git_object_kind found = GIT_BLOB;
	size_t size = 0;

	/* git takes one name a line. */
	if (slice_find(name, '\n', 0) < name.length)
		return ENOENT;
	if (!ask(objects, name))
		return EIO;
	int error = read_head(objects, arena, &found, &size);
	if (error != 0 && error != ENOTSUP)
		return error;
	if (error == ENOTSUP || found != kind)
		return skip(objects->answers, size + 1) ? ENOENT : EIO;
	if (size > cap)
		return skip(objects->answers, size + 1) ? EFBIG : EIO;
	char *data = arena_take(arena, size + 1, 1);
	if (fread(data, 1, size, objects->answers) != size || !skip(objects->answers, 1))
		return EIO;
	data[size] = '\0';
	*bytes = (struct slice){ data, size };
	return 0;
}

size_t git_objects_digest(const struct git_objects *objects)
{
	return objects->digest;
}
