/* Files of others that are not in UTF-8, brought into it. */
#ifndef TEXT_ENCODING_H
#define TEXT_ENCODING_H

#include "base/arena.h"
#include "base/diag.h"

enum encoding {
	ENCODING_UTF_8,
	ENCODING_CP1250, /* Windows' for Central Europe: unicode.org, MAPPINGS/.../CP1250.TXT */
};

/* By one of its names (utf-8, cp1250, windows-1250), in upper or lower case. */
bool encoding_find(struct slice name, enum encoding *encoding);

/* A whole file as UTF-8 that holds no NUL: with errors of rule "encoding" or "nul" at the bytes
 * that are no character (of UTF-8 the first one, for a file in another encoding has them
 * everywhere; its message says by which option another is named). A file that says by a byte order
 * mark that it is in UTF-8 is. */
bool encoding_decode(enum encoding encoding, struct slice file, struct slice bytes,
	struct arena *arena, struct diag_list *diags, struct slice *text);

#endif
