using System.CommandLine;

namespace Partnership.Rules.Console.Shell;

/// <summary>An option that can say what it takes, to finish the sentence "Enter ...".</summary>
internal abstract class Setting(string name, string takes) : Option<string>(name)
{
    internal string Takes { get; } = takes;

    /// <summary>What is wrong where another option is given and this one, which it needs, is not.</summary>
    internal BadUsageException NeededBy(string given) => new($"{given} goes with {Name}. Enter {Name} with {Takes}.");
}

/// <summary>An option with a value, read by us so that a wrong value is one clear line.</summary>
internal class Setting<T> : Setting
{
    private readonly Func<string, T> read;

    /// <param name="name">The option, as in <c>--from</c>.</param>
    /// <param name="takes">What it takes, to finish the sentence "Enter ...".</param>
    /// <param name="read">Reads the text, or throws FormatException.</param>
    /// <param name="description">What it is for.</param>
    internal Setting(string name, string takes, Func<string, T> read, string description)
        : base(name, takes)
    {
        this.read = read;
        Description = $"{description}: {takes}";
    }

    internal bool IsGiven(ParseResult parsed) => parsed.GetResult(this) is not null;

    /// <summary>The value given, or the fallback when none is.</summary>
    internal T Or(ParseResult parsed, T fallback)
    {
        if (parsed.GetValue(this) is not { } text)
        {
            return fallback;
        }

        try
        {
            return read(text);
        }
        catch (FormatException)
        {
            throw new BadUsageException($"{Name}: '{text}' is not valid. Enter {Takes}.{Dates.Meant(text)}");
        }
    }

    /// <summary>The value given; bad usage when none is.</summary>
    internal T Needed(ParseResult parsed) =>
        IsGiven(parsed) ? Or(parsed, default!) : throw new BadUsageException($"{Name} is needed. Enter {Takes}.");
}
