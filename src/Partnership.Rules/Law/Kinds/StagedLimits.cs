using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>Several stages under one rule, each with an event and a form of its own; you say which.</summary>
public sealed class StagedLimits : DeadlineKind
{
    private ValueList<DeadlineParameter>? parameters;

    /// <summary>Several stages, with the values given.</summary>
    /// <param name="choice">The choice between the stages; its options are the codes of the stages.</param>
    /// <param name="stages">The stages, in the order of the options.</param>
    /// <exception cref="ArgumentException">The options and the stages differ.</exception>
    public StagedLimits(DeadlineParameter choice, params DeadlineStage[] stages)
    {
        Choice = Guard.NotNull(choice);
        Stages = ValueList.Of(Guard.NotNull(stages));
        Guard.Require(choice.Options.SequenceEqual(Stages.Select(one => one.Code), StringComparer.Ordinal), $"The options of {choice.Name} are not the stages.", nameof(stages));
    }

    /// <summary>The choice between them.</summary>
    public DeadlineParameter Choice { get; }

    /// <summary>The stages in their order.</summary>
    public ValueList<DeadlineStage> Stages { get; }

    /// <inheritdoc/>
    public override ValueList<DeadlineParameter> Parameters => parameters ??= Stages
        .SelectMany(stage => stage.Form.Parameters)
        .GroupBy(one => one.Name, StringComparer.Ordinal)
        .Select(same => same.First())
        .Prepend(Choice)
        .ToValueList();

    /// <inheritdoc/>
    public override string Words => string.Join("; ", Stages.Select(stage => stage.ToString()));

    internal DeadlineStage? Of(string code)
    {
        foreach (var stage in Stages)
        {
            if (stage.Code == code)
            {
                return stage;
            }
        }

        return null;
    }

    internal override object Content => (Choice, Stages);
}
