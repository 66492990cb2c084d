#include "logic/privacy/bands.h"

long band_nearest(struct band band, long value)
{
	if (value < band.low)
		return band.low;
	return value > band.high ? band.high : value;
}

struct band band_of(long count, long round_to)
{
	long step = round_to < BAND_ROUND_TO ? BAND_ROUND_TO : round_to;
	long below = step / 2;
	long low = (count + below) / step * step - below;
	return (struct band){ low < 0 ? 0 : low, low + step - 1 };
}

void band_add(struct buf *out, struct band band)
{
	if (band.low == band.high)
		buf_format(out, "%ld", band.low);
	else
		buf_format(out, "%ld-%ld", band.low, band.high);
}

bool band_has_median(long count, long round_to)
{
	return band_of(count, round_to).low >= BAND_MEDIAN_COUNT;
}
