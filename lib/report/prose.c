#include "report/prose.h"

#include "base/translate.h"

static void add_day(struct buf *out, day_number day, const char *form)
{
	char text[DATE_TEXT_SIZE];

	date_format(day, text);
	for (; *form != '\0'; form++) {
		bool two = form[0] == form[1];
		const char *part = text + (*form == 'm' ? 5 : 8);
		if (*form == 'y')
			buf_format(out, "%.4s", text);
		else if (*form == 'm' || *form == 'd')
			buf_format(out, "%.*s", two || *part != '0' ? 2 : 1,
				part + (!two && *part == '0'));
		else
			buf_add_byte(out, *form);
		form += two;
	}
}

void prose_day(struct buf *out, day_number day)
{
	/* translators: how a day stands in a sentence; y, mm, dd, m and d are replaced */
	if (day != DATE_NONE)
		add_day(out, day, _("y-mm-dd"));
}

void prose_period(struct buf *out, day_number from, day_number to)
{
	if (from == DATE_NONE || to == DATE_NONE)
		return;
	if (date_year(from) == date_year(to)) {
		/* translators: the first day of a period that ends in the same year, and a dash */
		add_day(out, from, _("y-mm-dd –"));
	} else {
		prose_day(out, from);
		buf_add_text(out, " –");
	}
	buf_add_byte(out, ' ');
	prose_day(out, to);
}
