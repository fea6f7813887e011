using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>As soon as reasonably practicable, or as the text puts it: there is no date, and none is made up.</summary>
public sealed class AsSoonAsPracticable : DeadlineKind
{
    /// <summary>A duty without a date.</summary>
    /// <param name="date">The fact that gives a date known from another source, such as a notice; null when there is none.</param>
    public AsSoonAsPracticable(DeadlineParameter? date = null) => Date = date?.WhenAny();

    /// <summary>A date the caller may know from elsewhere.</summary>
    public DeadlineParameter? Date { get; }

    /// <summary>How the text itself puts it, which comes before the event: "as soon as is feasible after"; null for "as soon as reasonably practicable after".</summary>
    public string? Phrase { get; init; }

    /// <inheritdoc/>
    public override ValueList<DeadlineParameter> Parameters => Given(Date);

    /// <inheritdoc/>
    public override string Words => Phrase ?? "as soon as reasonably practicable after";

    internal override object Content => (Date, Phrase);
}
