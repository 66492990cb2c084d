#include "cli/pager.h"
#include "cli/environment.h"
#include "store/process.h"
#include "store/regular_file.h"

/* Lines longer than the screen is wide go on in the next one; bytes are counted, so that at most
 * too many lines are taken to be needed. */
static bool fits_on_screen(struct slice page)
{
	size_t width = environment_width(), left = environment_height(), column = 0;

	for (size_t i = 0; i < page.length && left > 0; i++) {
		bool ends = page.data[i] == '\n';
		column = ends ? 0 : column + 1;
		if (ends || column > width)
			left--;
		if (column > width)
			column = 1;
	}
	return left > 0;
}

/* The page lies in a file in memory rather than in a pipe: a pager that is left early breaks
 * nothing. */
bool pager_show(struct slice page)
{
	struct slice pager = environment_pager();

	if (pager.data == NULL || fits_on_screen(page))
		return false;
	int input = memory_file(page);
	if (input < 0)
		return false;
	bool shown = process_show(pager.data, input);
	descriptor_close(input);
	return shown;
}
