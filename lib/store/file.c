#include "base/memory.h"
#include "base/translate.h"
#include "store/regular_file.h"
#include "store/write.h"
#include <errno.h>
#include <fcntl.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

static bool refuse_file(struct diag_list *diags, const char *path, int error, size_t cap)
{
	struct position position = { .file = slice_from(path) };
	if (error == EFBIG && cap > 0)
		return diag_add(diags, SEVERITY_ERROR, "size", &position,
			_("the file is too large (%zu bytes at most)"), cap);
	bool is_slip = error == ENOENT || error == ENOTDIR || error == EISDIR;
	return diag_add(diags, is_slip ? SEVERITY_ERROR : SEVERITY_SYSTEM,
		is_slip ? "no-file" : "system", &position, "%s", strerror(error));
}

/* Links and pipes are followed here: the path is the user's own. */
bool file_read(const char *path, size_t cap, struct arena *arena, struct diag_list *diags,
	struct slice *bytes)
{
	struct stat status;
	if (strcmp(path, "-") == 0)
		return descriptor_read(STDIN_FILENO, 0, cap, arena, bytes) ||
		       refuse_file(diags, _("standard input"), errno, cap);
	int descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	bool fine = descriptor >= 0 && fstat(descriptor, &status) == 0;
	size_t size = fine && S_ISREG(status.st_mode) ? (size_t)status.st_size : 0;
	fine = fine && descriptor_read(descriptor, size, cap, arena, bytes);
	if (!fine)
		refuse_file(diags, path, errno, cap);
	if (descriptor >= 0)
		close(descriptor);
	return fine;
}

enum { PIECE_SIZE = 1 << 16 };

struct file_stream {
	int descriptor;
	const char *path;
	char piece[PIECE_SIZE];
};

struct file_stream *file_open(const char *path, struct diag_list *diags)
{
	int descriptor = open(path, O_RDONLY | O_CLOEXEC | O_NOCTTY);
	if (descriptor < 0) {
		refuse_file(diags, path, errno, 0);
		return NULL;
	}
	struct file_stream *stream = memory_resize(NULL, 1, sizeof *stream);
	stream->descriptor = descriptor;
	stream->path = path;
	return stream;
}

bool file_next(struct file_stream *stream, struct diag_list *diags, struct slice *piece)
{
	ssize_t count;
	do
		count = read(stream->descriptor, stream->piece, sizeof stream->piece);
	while (count < 0 && errno == EINTR);
	if (count < 0)
		return refuse_file(diags, stream->path, errno, 0);
	*piece = (struct slice){ stream->piece, (size_t)count };
	return true;
}

void file_close(struct file_stream *stream)
{
	if (!stream)
		return;
	close(stream->descriptor);
	free(stream);
}
