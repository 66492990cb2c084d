#include "base/translate.h"
#include <libintl.h>

void translate_open(const char *directory)
{
	bindtextdomain("spis", directory);
	bind_textdomain_codeset("spis", "UTF-8");
	textdomain("spis");
}

void translate_anew(void)
{
	textdomain("spis");
}

const char *translate(const char *text)
{
	/* gettext answers the empty text with the catalogue's head. */
	return *text ? gettext(text) : text;
}

const char *translate_plural(const char *one, const char *many, unsigned long count)
{
	return ngettext(one, many, count);
}
