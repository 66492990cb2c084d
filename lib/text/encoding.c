#include "text/encoding.h"
#include "base/array.h"
#include "base/translate.h"
#include "text/lines.h"
#include "text/unicode.h"
#include <errno.h>
#include <iconv.h>
#include <string.h>
#include <strings.h>

enum { WRONG_MOST = 10 /* bytes of a file that are told */ };

bool encoding_find(struct slice name, enum encoding *encoding)
{
	static const struct {
		const char *name;
		enum encoding encoding;
	} names[] = {
		{ "utf-8", ENCODING_UTF_8 },
		{ "utf8", ENCODING_UTF_8 },
		{ "cp1250", ENCODING_CP1250 },
		{ "cp-1250", ENCODING_CP1250 },
		{ "windows-1250", ENCODING_CP1250 },
	};
	for (size_t i = 0; i < ARRAY_LEN(names); i++) {
		if (name.length == strlen(names[i].name) &&
			strncasecmp(name.data, names[i].name, name.length) == 0) {
			*encoding = names[i].encoding;
			return true;
		}
	}
	return false;
}

static unsigned byte_at(struct slice bytes, size_t at)
{
	return (unsigned char)bytes.data[at];
}

/* A byte that is no character. */
static bool refuse_byte(struct slice file, struct slice bytes, size_t at, struct slice text,
	struct diag_list *diags)
{
	struct position position = lines_position(file, bytes, at);
	if (bytes.data[at] == '\0')
		return diag_add(diags, SEVERITY_ERROR, "nul", &position,
			_("a NUL byte (a text file; is this the right one?)"));
	return diag_add(diags, SEVERITY_ERROR, "encoding", &position, "%s", text.data);
}

static bool check_utf_8(struct slice file, struct slice bytes, struct diag_list *diags)
{
	size_t bad;
	if (unicode_valid(bytes, &bad))
		return true;
	return refuse_byte(file, bytes, bad,
		arena_format(diags->arena,
			_("byte 0x%02X is not UTF-8 (a file from Windows may need --encoding "
			  "cp1250)"),
			byte_at(bytes, bad)),
		diags);
}

/* Converts from an offset up to a byte that is no character, or the end; returns the place. */
static size_t convert(iconv_t conversion, struct slice bytes, size_t at, struct buf *out)
{
	char piece[4096];
	char *from = (char *)bytes.data + at; /* iconv only reads there */
	size_t left = slice_find(bytes, '\0', at) - at, status;
	do {
		char *to = piece;
		size_t room = sizeof piece;
		status = iconv(conversion, &from, &left, &to, &room);
		buf_add(out, piece, sizeof piece - room);
	} while (status == (size_t)-1 && errno == E2BIG);
	return (size_t)(from - bytes.data);
}

static bool decode_cp1250(
	struct slice file, struct slice bytes, struct buf *out, struct diag_list *diags)
{
	iconv_t conversion = iconv_open("UTF-8", "CP1250");
	struct position whole = { .file = file };
	size_t wrong = 0;
	if (conversion == (iconv_t)-1) /* NOLINT(performance-no-int-to-ptr): so POSIX has it */
		return diag_add(diags, SEVERITY_SYSTEM, "encoding", &whole,
			_("this machine cannot convert from cp1250 (save the file in UTF-8)"));
	for (size_t at = 0; wrong < WRONG_MOST; at++) {
		at = convert(conversion, bytes, at, out);
		if (at == bytes.length)
			break;
		wrong++;
		refuse_byte(file, bytes, at,
			arena_format(diags->arena,
				_("byte 0x%02X is no character of cp1250 (is the file in "
				  "another encoding?)"),
				byte_at(bytes, at)),
			diags);
	}
	iconv_close(conversion);
	return wrong == 0;
}

/* As "Unicode text" of a spreadsheet is saved; its byte order mark is in no other encoding. */
static bool is_utf_16(struct slice bytes)
{
	return slice_starts(bytes, "\xFF\xFE") || slice_starts(bytes, "\xFE\xFF");
}

bool encoding_decode(enum encoding encoding, struct slice file, struct slice bytes,
	struct arena *arena, struct diag_list *diags, struct slice *text)
{
	struct position start = { .file = file, .line = 1 };
	struct buf out;
	*text = bytes;
	if (is_utf_16(bytes))
		return diag_add(diags, SEVERITY_ERROR, "encoding", &start,
			_("the file is in UTF-16 (save it in UTF-8)"));
	if (encoding == ENCODING_UTF_8 || lines_mark_length(bytes) > 0)
		return check_utf_8(file, bytes, diags);
	buf_init(&out);
	bool fine = decode_cp1250(file, bytes, &out, diags);
	if (fine)
		*text = buf_take(&out, arena);
	else
		buf_free(&out);
	return fine;
}
