using System.Text;
using CsvHelper;
using Partnership.Rules.Console.Shell;

namespace Partnership.Rules.Console.Deadlines.Rows;

/// <summary>Where the columns of a file of limits stand. Their order is free, and others may stand between them.</summary>
internal sealed class Columns
{
    internal const string Needed = "calendar,from,unit,amount,direction";

    internal const string NeededWithRules = "from,rule";

    internal const string NeededWithEvents = "from,event";

    private readonly List<string> names;

    private Columns(List<string> names) => this.names = names;

    internal int Count => names.Count;

    internal int Calendar => names.IndexOf("calendar");

    internal int From => names.IndexOf("from");

    internal int Unit => names.IndexOf("unit");

    internal int Amount => names.IndexOf("amount");

    internal int Direction => names.IndexOf("direction");

    /// <summary>The column that says how clear days are read; -1 when there is none.</summary>
    internal int Reading => names.IndexOf("reading");

    /// <summary>The column that names a rule in place of a limit; -1 when there is none.</summary>
    internal int Rule => names.IndexOf("rule");

    /// <summary>The column that names an event in place of a limit; -1 when there is none.</summary>
    internal int Event => names.IndexOf("event");

    /// <summary>The column of the rule's or the event's parameters; -1 when there is none.</summary>
    internal int Parameters => names.IndexOf("parameters");

    internal int Id => names.IndexOf("id");

    /// <summary>Reads the header, or refuses the file: it cannot be used without one.</summary>
    /// <param name="header">The first row.</param>
    /// <param name="option">The option that named the file.</param>
    /// <param name="needed">The columns it must have.</param>
    internal static Columns Read(CsvReader header, string option, string needed)
    {
        var columns = new Columns([.. Enumerable.Range(0, header.FieldCount).Select(place => Name(header, place))]);
        needed = needed != Needed ? needed : columns.Rule >= 0 ? NeededWithRules : columns.Event >= 0 ? NeededWithEvents : needed;
        var missing = needed.Split(',').Where(name => !columns.names.Contains(name)).ToArray();
        return missing.Length > 0
            ? throw new BadUsageException($"{option}: the first line is not the header that is needed, {needed}; missing: {string.Join(", ", missing)}.")
            : columns.OnceEach(option);
    }

    /// <summary>True when every column of a limit is there.</summary>
    internal bool HasLimits => Needed.Split(',').All(names.Contains);

    internal void Refuse(string option, params string[] added)
    {
        if (names.Find(added.Contains) is { } taken)
        {
            throw new BadUsageException($"{option}: the file has a column '{taken}' already, which is one that is added. Enter it without.");
        }
    }

    private static string Name(CsvReader header, int place) => Encoding.UTF8.GetString(header.GetSpan(place)).Trim().ToLowerInvariant();

    private Columns OnceEach(string option)
    {
        var twice = $"{Needed},reading,rule,event,parameters,id".Split(',').FirstOrDefault(name => names.IndexOf(name) != names.LastIndexOf(name));
        return twice is null ? this : throw new BadUsageException($"{option}: the column '{twice}' appears more than once in the header. Enter it once.");
    }
}
