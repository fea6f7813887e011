using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;
using Partnership.Rules.ActionPlans;
using Partnership.Rules.Documents.Files.Grids;
using Partnership.Rules.Foundation;
using Partnership.Rules.Reasons;
using Partnership.Rules.Time;

namespace Partnership.Rules.Documents.Understanding;

/// <summary>Turns drafts into a plan: people out, ranges of pointers written out, codes that appear twice reported.</summary>
internal sealed class PlanAssembly(PlanDraft plan, PeopleKeys people, Problems problems)
{
    private static readonly Regex Years = Patterns.Of(@"\b(20\d\d)\s*(?:[\u2013\u2014/-]|to)\s*(20\d\d|\d\d)\b", RegexOptions.CultureInvariant);

    internal ActionPlan Make(LocalDate? asAt, RatingScale scale)
    {
        plan.Rows.ForEach(row => row.Code = Clear(row.Code, text => row.Kept.Add(new UnmappedText(string.Empty, text, row.Place))));
        Duplicates();
        Point();
        var codes = plan.Rows.Select(row => row.Code).OfType<ActionCode>().Distinct().OrderBy(code => code).ToArray();
        var (from, to) = PeriodIn(plan.Title);
        return new ActionPlan(people.Clear(plan.Title), asAt)
        {
            From = from,
            To = to,
            Scale = Clear(scale),
            Actions = Actions(codes, asAt),
            Strands = plan.Strands.Select(one => Clear(one)!).ToValueList(),
            OffTable = plan.OffTable.Select(one => new ItemOutsideTables(Clear(StrandOf(one.Code, one.Strand)), Clear(one.Code) ?? one.Code, people.Clear(one.Area), one.Place)).ToValueList(),
            Kept = plan.Kept.Select(Clear).ToValueList(),
        };
    }

    private static (PartialDate? From, PartialDate? To) PeriodIn(string title)
    {
        if (Years.Match(title) is not { Success: true } match)
        {
            return (null, null);
        }

        var (first, last) = (match.Groups[1].Value, match.Groups[2].Value);
        var to = int.Parse(last.Length == 2 ? $"20{last}" : last, CultureInfo.InvariantCulture);
        return (PartialDate.OfYear(int.Parse(first, CultureInfo.InvariantCulture)), PartialDate.OfYear(to));
    }

    private static IEnumerable<PlanReference> Ranges(List<(PlanReference Reference, bool RangeEnd)> pointers, ActionCode[] codes)
    {
        ActionCode? before = null;
        foreach (var (pointer, isEnd) in pointers)
        {
            if (isEnd && before is { } from)
            {
                foreach (var code in Between(codes, from, pointer.To))
                {
                    yield return PlanReference.Explicit(code);
                }
            }

            before = pointer.To;
            yield return pointer;
        }
    }

    /// <summary>The codes between two, which are in order; at most a hundred.</summary>
    private static IEnumerable<ActionCode> Between(ActionCode[] codes, ActionCode from, ActionCode to)
    {
        var at = Array.BinarySearch(codes, from);
        return codes.Skip(at < 0 ? ~at : at).SkipWhile(code => !(from < code)).TakeWhile(code => code < to).Take(100);
    }

    /// <summary>Finds the pointers, once every code of the plan is known.</summary>
    private void Point()
    {
        var references = new ReferenceReading(new CodeShapes(plan.Rows.Select(row => row.Code).OfType<ActionCode>().Concat(plan.OffTable.Select(one => one.Code))), plan.Rows.Count);
        foreach (var row in plan.Rows)
        {
            foreach (var text in row.Searched.Where(references.MayPoint))
            {
                row.SeeAlso.AddRange(references.InText(text, row.Code).Select(one => (PlanReference.Explicit(one.Code), one.RangeEnd)));
            }

            foreach (var (text, heading, cell) in row.Pointers)
            {
                var (found, holdsMore) = references.InColumn(text);
                row.SeeAlso.AddRange(found);
                if (holdsMore)
                {
                    row.Keep(heading.Length == 0 ? "See also" : heading, text.Trim(), cell);
                }

                if (found.Count == 0 && !DueReading.IsOpen(text))
                {
                    problems.Warn(cell.PlaceAt(), "No code of an action is named here; kept as text.");
                }
            }
        }
    }

    private Strand? StrandOf(ActionCode code, Strand? near) =>
        code.Leading is { } number ? plan.Strands.Find(one => one.Key == number.ToString(CultureInfo.InvariantCulture)) ?? near : near;

    private void Duplicates()
    {
        foreach (var group in plan.Rows.Where(row => row.Code is not null).GroupBy(row => (row.Strand, row.Code)).Where(group => group.Skip(1).Any()))
        {
            problems.Warn(group.Last().Place, FormattableString.Invariant($"The code {group.Key.Code} stands {group.Count()} times in one strand; a pointer to it cannot be resolved."));
        }
    }

    /// <summary>Each draft is let go once its action is made.</summary>
    private ValueList<PlanAction> Actions(ActionCode[] codes, LocalDate? asAt)
    {
        var actions = new PlanAction[plan.Rows.Count];
        for (var at = 0; at < actions.Length; at++)
        {
            actions[at] = Action(plan.Rows[at], codes, asAt);
            plan.Rows[at] = null!; // Nothing reads a draft after its action is made.
        }

        return actions.ToValueList();
    }

    private PlanAction Action(RowDraft row, ActionCode[] codes, LocalDate? asAt) => new(Clear(row.Strand), row.Code, people.Clear(row.Area), row.Place)
    {
        Action = people.Clear(string.Join("\n", row.Action)),
        Leads = Of(row.Leads, leads => Cleared(leads).Select(Lead.Named).Distinct()),
        Measures = Of(row.Measures, Cleared),
        Milestones = Of(row.Milestones, all => Cleared(all, one => one.Text, (one, text) => new Milestone(text, one.Due) { IsReached = one.IsReached })),
        Due = Of(row.Due, all => all.Select(Clear)),
        Update = Update(row, asAt),
        Rating = row.Rating,
        RatingNote = row.RatingNote is { } note ? people.Clear(note) : null,
        RatingLocation = row.RatingPlace,
        Oversight = Of(row.Oversight, all => all.Distinct(StringComparer.Ordinal)),
        SeeAlso = Of(row.SeeAlso, all => Ranges(all, codes).GroupBy(one => one.To).Select(Fullest)),
        Limits = Of(row.Limits, all => all.GroupBy(one => (one.Kind, one.On)).Select(group => group.Last()).Select(one => new PlanEndDate(one.Kind, one.On, people.Clear(one.What)))),
        Provenance = row.Provenance,
        Evidence = row.Evidence,
        Continuations = row.Continuations,
        Caveats = Of(row.Flags, all => all.Select(one => new Caveat(people.Clear(one.Code), people.Clear(one.Text)))),
        Kept = Of(row.Kept, all => all.Select(Clear)),
    };

    /// <summary>Most lists of most actions hold nothing; nothing is made for them.</summary>
    private static ValueList<TMade> Of<T, TMade>(List<T> parts, Func<List<T>, IEnumerable<TMade>> make) => parts.Count == 0 ? ValueList<TMade>.Empty : make(parts).ToValueList();

    /// <summary>The parts of a list without names of people. A comma or a line end may have parted a name into two of them: they become one.</summary>
    private IEnumerable<T> Cleared<T>(List<T> parts, Func<T, string> textOf, Func<T, string, T> with)
    {
        for (var at = 0; at < parts.Count; at++)
        {
            var across = at + 1 == parts.Count ? null : people.Across(textOf(parts[at]), textOf(parts[at + 1]));
            yield return with(parts[at], across ?? people.Clear(textOf(parts[at])));
            at += across is null ? 0 : 1;
        }
    }

    private IEnumerable<string> Cleared(List<string> parts) => Cleared(parts, text => text, (_, text) => text);

    private static PlanReference Fullest(IEnumerable<PlanReference> pointers) =>
        pointers.OrderByDescending(one => one.Suggested is not null).ThenByDescending(one => one.IsImplicit).First();

    private PlanUpdate? Update(RowDraft row, LocalDate? asAt) => row.Update.Count == 0 ? null : new PlanUpdate(people.Clear(string.Join("\n", row.Update)), asAt)
    {
        Facts = Cleared(row.Facts),
        Promises = Cleared(row.Promises),
    };

    private ValueList<ReportedEvent> Cleared(List<ReportedEvent> facts) =>
        facts.Select(one => new ReportedEvent(one.On, people.Clear(one.Text)) { IsYearInferred = one.IsYearInferred }).Distinct().ToValueList();

    private DueDate Clear(DueDate one) => people.Clear(one.Text) is var text && text == one.Text ? one : new DueDate(text, one.Kind, one.On);

    /// <summary>A heading may name someone as well as a cell.</summary>
    private UnmappedText Clear(UnmappedText one) => new(people.Clear(one.Heading), people.Clear(one.Text), one.Location);

    /// <summary>A cell of codes may hold a name beside the code. What is no code without it is kept as text.</summary>
    private ActionCode? Clear(ActionCode? code, Action<string>? keep = null)
    {
        var text = code is null ? string.Empty : people.Clear(code.Value);
        if (text == (code?.Value ?? string.Empty))
        {
            return code;
        }

        if (ActionCode.TryParse(text, out var cleared))
        {
            return cleared;
        }

        keep?.Invoke(text);
        return ActionCode.TryParse(text.Split(' ')[0], out var first) ? first : null;
    }

    private RatingScale Clear(RatingScale scale) => scale.Legend.All(one => people.Clear(one.Meaning) == one.Meaning)
        ? scale
        : new RatingScale(scale.Name, [.. scale.Legend.Select(one => new LegendEntry(one.Rating, people.Clear(one.Meaning)))]);

    private Strand? Clear(Strand? one) => one is null || people.Clear(one.Name) is var name && name == one.Name ? one : new Strand(one.Scheme, one.Key, name);
}
