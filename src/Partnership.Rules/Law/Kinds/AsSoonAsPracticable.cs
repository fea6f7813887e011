using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>As soon as reasonably practicable: there is no date, and none is made up.</summary>
public sealed class AsSoonAsPracticable : DeadlineKind
{
    /// <summary>A duty without a date.</summary>
    /// <param name="date">A date the caller may know from elsewhere, such as a notice; null when there can be none.</param>
    public AsSoonAsPracticable(DeadlineParameter? date = null) => Date = date?.WhenAny();

    /// <summary>A date the caller may know from elsewhere.</summary>
    public DeadlineParameter? Date { get; }

    /// <inheritdoc/>
    public override ValueList<DeadlineParameter> Parameters => Given(Date);

    /// <inheritdoc/>
    public override string Words => "as soon as reasonably practicable after";

    internal override object Content => Date ?? (object)string.Empty;
}
