#include "app/pdf/Kashida.h"

#include <algorithm>
#include <cmath>

namespace tarjuman::pdf {

static constexpr double spaceShare = 0.08;    // of a space, that it grows before words do
static constexpr int shortestWord = 4;        // letters
static constexpr size_t mostWords = 4;        // of a line
static constexpr double longestKashida = 0.6; // em
static constexpr double usualKashida = 0.45;  // em

static std::vector<size_t> stretchableRuns(const SetLine& line)
{
    std::vector<size_t> runs;
    for (size_t number = 0; number < line.runs.size(); ++number) {
        const PlacedRun& run = line.runs[number];
        if (run.isRightToLeft() && !run.word->joints.empty() && run.end - run.begin >= shortestWord)
            runs.push_back(number);
    }
    return runs;
}

// A stretch of about `width` points; whole tatweels, each made a little longer or shorter.
static Stretch stretchOf(const PlacedRun& run, double width, double tatweel)
{
    const int count = std::max(1, static_cast<int>(std::ceil(width / (tatweel * 1.4))));
    return {run.word->joints.back(), count, static_cast<int>(std::lround(width / (count * tatweel) * 64))};
}

std::vector<KashidaPlace> chooseKashidas(const SetLine& line, double slack, const KashidaWidths& natural)
{
    const std::vector<size_t> candidates = stretchableRuns(line);
    const auto spaces =
        std::count_if(line.runs.begin(), line.runs.end(), [](const PlacedRun& run) { return run.space; });
    const double wanted = slack - static_cast<double>(spaces) * natural.space * spaceShare;
    if (wanted <= 1 || candidates.empty() || spaces == 0 || natural.tatweel <= 0)
        return {};
    const double em = line.runs[candidates.front()].size;
    const size_t needed = static_cast<size_t>(std::ceil(wanted / (em * usualKashida)));
    const size_t count = std::min({candidates.size(), mostWords, std::max<size_t>(1, needed)});
    const double each = std::min(wanted / static_cast<double>(count), em * longestKashida);
    std::vector<KashidaPlace> places;
    for (size_t number = 0; number < count; ++number) {
        const size_t candidate = (2 * number + 1) * candidates.size() / (2 * count);
        const size_t run = candidates[candidate];
        places.push_back({run, stretchOf(line.runs[run], each, natural.tatweel)});
    }
    return places;
}

} // namespace tarjuman::pdf
