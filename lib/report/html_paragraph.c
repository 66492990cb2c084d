#include "report/html_paragraph.h"

#include "report/html.h"

/* The element of a paragraph, and what stands around those of a kind that follow one another. */
static const struct paragraph_form {
	const char *before, *element, *after;
} paragraph_forms[] = {
	[PARAGRAPH_TEXT] = { "", "p", "\n" },
	[PARAGRAPH_ITEM] = { "<ul>", "li", "</ul>\n" },
	[PARAGRAPH_WARNING] = { "", "p class=inner", "\n" },
	[PARAGRAPH_POINT] = { "<ul class=say>", "li", "</ul>\n" },
};

/* Many short items stand in two columns. */
static bool is_long_list(const struct section *section, size_t block)
{
	enum { MANY = 6, SHORT = 140 };
	size_t count = 0;

	for (; block < section->paragraph_count &&
		section->paragraphs[block].kind == PARAGRAPH_ITEM;
		block++) {
		if (section->paragraphs[block].text.length > SHORT)
			return false;
		count++;
	}
	return count >= MANY;
}

static void add_point(struct buf *out, const struct paragraph *paragraph)
{
	struct slice text = paragraph->text;

	buf_add_text(out, "<li>");
	html_element(out, "b", slice_part(text, 0, paragraph->lead));
	html_text(out, slice_part(text, paragraph->lead, text.length));
	buf_add_text(out, "</li>");
}

void html_paragraph_add(
	struct buf *out, const struct section *section, size_t from, size_t to, size_t at)
{
	const struct paragraph *paragraph = &section->paragraphs[at];
	bool begins = at == from || paragraph[-1].kind != paragraph->kind;
	bool ends = at + 1 == to || at + 1 >= section->paragraph_count ||
		    paragraph[1].kind != paragraph->kind;
	const struct paragraph_form *form = &paragraph_forms[paragraph->kind];

	if (begins)
		buf_add_text(out, is_long_list(section, at) ? "<ul class=many>" : form->before);
	if (paragraph->lead == 0)
		html_element(out, form->element, paragraph->text);
	else
		add_point(out, paragraph);
	buf_add_text(out, ends ? form->after : "\n");
}
