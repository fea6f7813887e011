using System.CommandLine;

namespace Partnership.Rules.Console.Shell;

/// <summary>An option or argument whose value is the path of a file.</summary>
internal interface INamesFile
{
    /// <summary>The option or argument as a person types it.</summary>
    public string Name { get; }

    /// <summary>True when the command writes the file, false when it reads it.</summary>
    public bool IsOutput { get; }

    /// <summary>The paths given; null stands for one that is not.</summary>
    public IEnumerable<string?> PathsIn(ParseResult parsed);
}

/// <summary>An argument that names a file to read.</summary>
internal sealed class InputArgument(string name) : Argument<string?>(name), INamesFile
{
    public bool IsOutput => false;

    public IEnumerable<string?> PathsIn(ParseResult parsed) => [parsed.GetValue(this)];
}

/// <summary>An argument that names one or more files to read.</summary>
internal sealed class InputsArgument : Argument<string[]>, INamesFile
{
    internal InputsArgument(string name)
        : base(name) =>
        Arity = ArgumentArity.OneOrMore;

    public bool IsOutput => false;

    public IEnumerable<string?> PathsIn(ParseResult parsed) => parsed.GetValue(this) ?? [];
}

/// <summary>An option that names a file to read.</summary>
internal class InputSetting(string name, string description) : Setting<string>(name, "a file", text => text, description), INamesFile
{
    public bool IsOutput => false;

    public IEnumerable<string?> PathsIn(ParseResult parsed) => [parsed.GetValue(this)];
}
