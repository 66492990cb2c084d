#include "report/picture.h"

static void (*const kinds[])(
	struct buf *out, const struct picture *picture, size_t width, bool ascii) = {
	[PICTURE_SCALE] = picture_scale_add,
	[PICTURE_COURSE] = picture_course_add,
};

void picture_add(struct buf *out, const struct picture *picture, const struct render_style *style)
{
	bool narrow = style->width > 0 && style->width < PICTURE_WIDTH;

	kinds[picture->kind](out, picture, narrow ? style->width : PICTURE_WIDTH, style->ascii);
}
