using Partnership.Rules.ActionPlans;

namespace Partnership.Rules.Json.Shapes.Plans;

/// <summary>What an action is made of: codes, places, leads, milestones, pointers, limits, text kept as it stands.</summary>
internal static class PlanPartShape
{
    internal static JsonShape<ActionCode> Code { get; } = new TextShape<ActionCode>("an action code", ActionCode.Parse, code => code.Value) { Pattern = @"\S" };

    internal static JsonShape<SourceLocation> Place { get; } = new ObjectShape<SourceLocation>("place", "Where something stands in the file it was read from.", declare =>
    {
        var line = declare.Needs("line", "The line, row or paragraph, counted from 1; 0 for the file as a whole.", Plain.Number, one => one.Line);
        var cell = declare.May("cell", "The cell, such as C14; left out when there is none.", Plain.Text, one => one.Cell);
        return taken => new SourceLocation(line(taken), cell(taken));
    });

    internal static JsonShape<Lead> Lead { get; } = new ObjectShape<Lead>("lead", "Who leads an action: everyone, a body, a team or a scheme. Never a named person.", declare =>
    {
        var name = declare.Needs("name", "The name the plan uses.", Plain.Words, one => one.Name);
        var kind = declare.May("kind", "What sort of lead it is; told from the words when left out.", Plain.Code(LeadKind.All), one => one.Kind);
        return taken => kind(taken) is { } sort ? new Lead(name(taken), sort) : ActionPlans.Lead.Named(name(taken));
    });

    internal static JsonShape<Milestone> Milestone { get; } = new ObjectShape<Milestone>("milestone", "A point on the way.", declare =>
    {
        var text = declare.Needs("text", "What is to be reached.", Plain.Words, one => one.Text);
        var due = declare.May("due", "By when: a day, a month, a quarter or a year; left out when the plan gives no date.", TimeJson.LooseDate, one => one.Due);
        var reached = declare.Or("isReached", "True when the plan itself says that it is reached.", Plain.Truth, one => one.IsReached, ordinary: false);
        return taken => new Milestone(text(taken), due(taken)) { IsReached = reached(taken) };
    });

    internal static JsonShape<PlanReference> Reference { get; } = new ObjectShape<PlanReference>("plan-reference", "A pointer from one action to another: see 1.8, or as above.", declare =>
    {
        var to = declare.Needs("to", "The code pointed to.", Code, one => one.To);
        var isImplicit = declare.Or("implicit", "True when the words name no code, as in: as above.", Plain.Truth, one => one.IsImplicit, ordinary: false);
        var suggested = declare.May("suggested", "The code more likely meant, where somebody has looked.", Code, one => one.Suggested);
        return taken =>
        {
            var pointer = isImplicit(taken) ? PlanReference.Implicit(to(taken)) : PlanReference.Explicit(to(taken));
            return suggested(taken) is { } likelier ? pointer.Suggesting(likelier) : pointer;
        };
    });

    internal static JsonShape<PlanEndDate> Limit { get; } = new ObjectShape<PlanEndDate>("plan-limit", "The last day of something an action rests on.", declare =>
    {
        var kind = declare.Needs("kind", "What ends.", Plain.Code(EndDateKind.All), one => one.Kind);
        var on = declare.Needs("on", "When; its last day still holds.", TimeJson.LooseDate, one => one.On);
        var what = declare.Needs("what", "What it is, in words.", Plain.Words, one => one.What);
        return taken => new PlanEndDate(kind(taken), on(taken), what(taken));
    });

    internal static JsonShape<UnmappedText> Kept { get; } = new ObjectShape<UnmappedText>("kept-text", "Text that has no member of its own, kept as it stands.", declare =>
    {
        var heading = declare.Or("heading", "The heading of its column or section; left out when there is none.", Plain.Text, one => one.Heading, string.Empty);
        var text = declare.Needs("text", "The text.", Plain.Text, one => one.Text);
        var place = declare.Or("place", "Where it stands in the file it was read from.", Place, one => one.Location, ActionPlans.SourceLocation.WholeFile);
        return taken => new UnmappedText(heading(taken), text(taken), place(taken));
    });
}
