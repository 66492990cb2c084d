#include "text/encoding.h"
#include "base/array.h"
#include "base/translate.h"
#include "text/lines.h"
#include "text/unicode.h"
#include <string.h>
#include <strings.h>

enum { FIRST_HIGH = 0x80, WRONG_MOST = 10 /* bytes of a file that are told */ };

/* The characters of the bytes from 0x80; 0: none. */
static const uint16_t cp1250[0x100 - FIRST_HIGH] = {
	0x20AC,
	0,
	0x201A,
	0,
	0x201E,
	0x2026,
	0x2020,
	0x2021,
	0,
	0x2030,
	0x0160,
	0x2039,
	0x015A,
	0x0164,
	0x017D,
	0x0179,
	0,
	0x2018,
	0x2019,
	0x201C,
	0x201D,
	0x2022,
	0x2013,
	0x2014,
	0,
	0x2122,
	0x0161,
	0x203A,
	0x015B,
	0x0165,
	0x017E,
	0x017A,
	0x00A0,
	0x02C7,
	0x02D8,
	0x0141,
	0x00A4,
	0x0104,
	0x00A6,
	0x00A7,
	0x00A8,
	0x00A9,
	0x015E,
	0x00AB,
	0x00AC,
	0x00AD,
	0x00AE,
	0x017B,
	0x00B0,
	0x00B1,
	0x02DB,
	0x0142,
	0x00B4,
	0x00B5,
	0x00B6,
	0x00B7,
	0x00B8,
	0x0105,
	0x015F,
	0x00BB,
	0x013D,
	0x02DD,
	0x013E,
	0x017C,
	0x0154,
	0x00C1,
	0x00C2,
	0x0102,
	0x00C4,
	0x0139,
	0x0106,
	0x00C7,
	0x010C,
	0x00C9,
	0x0118,
	0x00CB,
	0x011A,
	0x00CD,
	0x00CE,
	0x010E,
	0x0110,
	0x0143,
	0x0147,
	0x00D3,
	0x00D4,
	0x0150,
	0x00D6,
	0x00D7,
	0x0158,
	0x016E,
	0x00DA,
	0x0170,
	0x00DC,
	0x00DD,
	0x0162,
	0x00DF,
	0x0155,
	0x00E1,
	0x00E2,
	0x0103,
	0x00E4,
	0x013A,
	0x0107,
	0x00E7,
	0x010D,
	0x00E9,
	0x0119,
	0x00EB,
	0x011B,
	0x00ED,
	0x00EE,
	0x010F,
	0x0111,
	0x0144,
	0x0148,
	0x00F3,
	0x00F4,
	0x0151,
	0x00F6,
	0x00F7,
	0x0159,
	0x016F,
	0x00FA,
	0x0171,
	0x00FC,
	0x00FD,
	0x0163,
	0x02D9,
};

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

static bool decode_cp1250(
	struct slice file, struct slice bytes, struct buf *out, struct diag_list *diags)
{
	size_t wrong = 0;
	for (size_t i = 0; i < bytes.length && wrong < WRONG_MOST; i++) {
		unsigned byte = byte_at(bytes, i);
		int32_t character = byte < FIRST_HIGH ? (int32_t)byte : cp1250[byte - FIRST_HIGH];
		if (character != 0) {
			unicode_add(out, character);
			continue;
		}
		wrong++;
		refuse_byte(file, bytes, i,
			arena_format(diags->arena,
				_("byte 0x%02X is no character of cp1250 (is the file in "
				  "another encoding?)"),
				byte),
			diags);
	}
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
