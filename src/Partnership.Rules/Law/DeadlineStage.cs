using Partnership.Rules.Foundation;

namespace Partnership.Rules.Governance;

/// <summary>One stage of a rule that has several.</summary>
public sealed record DeadlineStage
{
    /// <summary>States a stage with the values given.</summary>
    /// <param name="code">The code, by which you choose it.</param>
    /// <param name="trigger">The event from which its time runs.</param>
    /// <param name="form">The kind of limit.</param>
    /// <exception cref="ArgumentException">The code is blank.</exception>
    public DeadlineStage(string code, Trigger trigger, DeadlineKind form)
    {
        Code = Guard.NotBlank(code);
        Trigger = Guard.NotNull(trigger);
        Form = Guard.NotNull(form);
    }

    /// <summary>The code that chooses the stage.</summary>
    public string Code { get; }

    /// <summary>The event from which its time runs.</summary>
    public Trigger Trigger { get; }

    /// <summary>The kind of limit in the stage.</summary>
    public DeadlineKind Form { get; }

    /// <summary>Who must act at this stage, in words; null when it is the person whom the rule itself names.</summary>
    public string? Who { get; init; }

    /// <summary>The stage in words.</summary>
    public override string ToString() => $"{Code}: {Trigger.Joined(Form.Words)}";
}
