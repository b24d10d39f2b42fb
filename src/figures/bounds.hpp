#pragma once
#include "claimdex/figures/figures.hpp"

/// What two numbers can be, and how near they are.
namespace claimdex::figures {

struct Ends {
  double low = 0, high = 0;
};
/// "A soldier was killed" doesn't say that nobody else was.
Ends possible(const Stated& s);
/// What the writer most likely knew. Who says "below 60" hasn't 9 in mind.
Ends plausible(const Stated& s);
bool meet(Ends a, Ends b);
/// Between the nearest bounds, in decimal orders; 0 where they meet.
double distance(Ends a, Ends b);
/// "A dozen or so" beside 15.
bool next_to_each_other(Ends a, Ends b);
/// "Several" beside two: no editor stops at that.
bool near_each_other(Ends a, Ends b);

/// As written, else where its bounds begin.
double number(const Figure& f);
/// One says the other with fewer digits: 2,000 for 1,970, and in a headline 1,200 for 1,269.
bool is_rough_for(const Stated& rough, const Stated& exact);
bool put_roughly(const Stated& a, const Stated& b);
/// "More than 500" for 530, "dozens" for 40: one was put so that it holds the other.
bool stands_for(const Figure& rough, const Figure& exact);

}  // namespace claimdex::figures
