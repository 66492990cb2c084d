#include "text/plain.h"

#include "base/buf.h"
#include "text/letter.h"
#include "text/unicode.h"

static bool is_ascii(struct slice text)
{
	for (size_t i = 0; i < text.length; i++) {
		if ((unsigned char)text.data[i] >= 0x80)
			return false;
	}
	return true;
}

static void add_plain(struct buf *buf, int32_t point)
{
	int32_t parts[UNICODE_MOST_PARTS];
	int digit = letter_digit(point);
	if (point < 0x80) {
		buf_add_byte(buf, (char)point);
	} else if (digit >= 0) {
		buf_add_byte(buf, (char)('0' + digit));
	} else if (unicode_is_dash(point)) {
		buf_add_byte(buf, '-');
	} else if (unicode_is_space(point)) {
		buf_add_byte(buf, ' ');
	} else if (!unicode_is_joined(point)) {
		size_t count = unicode_base(point, parts);
		for (size_t i = 0; i < count; i++)
			unicode_add(buf, parts[i]);
	}
}

void plain_read(struct slice text, struct arena *arena, struct decoded *plain)
{
	struct decoded decoded;
	struct buf buf;
	decode_all(text, arena, &decoded);
	if (is_ascii(decoded.text)) {
		*plain = decoded;
		return;
	}
	size_t *origin = NULL, capacity = 0, count = 0;
	buf_init(&buf);
	for (size_t offset = 0; offset < decoded.text.length;) {
		size_t start = offset;
		add_plain(&buf, unicode_next(decoded.text, &offset));
		while (count < buf.length) {
			size_t *added =
				arena_push(arena, &origin, &count, &capacity, sizeof *origin);
			*added = decoded_origin(&decoded, start);
		}
	}
	size_t *end = arena_push(arena, &origin, &count, &capacity, sizeof *origin);
	*end = decoded_origin(&decoded, decoded.text.length);
	*plain = (struct decoded){ buf_take(&buf, arena), origin };
}
