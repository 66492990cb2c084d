#include "store/graphviz.h"
#include "base/translate.h"
#include "store/process.h"
#include <errno.h>
#include <string.h>
#include <unistd.h>

static bool warn(struct diag_list *diags, const char *why)
{
	diag_add(diags, SEVERITY_WARNING, "graphviz", NULL,
		_("there is no drawing, only the tables: dot of Graphviz did not draw it (%s)"),
		why);
	return false;
}

/* The element alone: what stands before it names a DTD on the web. */
static bool take_element(struct slice page, struct buf *out)
{
	const char *element = memmem(page.data, page.length, "<svg", strlen("<svg"));

	if (element == NULL)
		return false;
	buf_add(out, element, (size_t)(page.data + page.length - element));
	return true;
}

bool graphviz_svg(struct slice dot, struct buf *out, struct diag_list *diags)
{
	const char *const arguments[] = { "dot", "-Tsvg", NULL };
	int input = memory_file(dot);
	struct process_options options = {
		.arguments = arguments, .input = input, .second_input = -1
	};
	struct buf page;
	bool drawn;

	if (input < 0)
		return warn(diags, strerror(errno));
	buf_init(&page);
	int status = process_run(&options, &page, NULL);
	if (status < 0)
		drawn = warn(diags, strerror(errno));
	else if (status > 0 || !take_element(buf_slice(&page), out))
		drawn = warn(diags, _("it failed"));
	else
		drawn = true;
	buf_free(&page);
	close(input);
	return drawn;
}
