namespace Partnership.Rules.Reasons;

/// <summary>Writes all that a value holds. The project Partnership.Rules.Contents generates the other half of this class from the types themselves.</summary>
internal static partial class Contents
{
    /// <summary>The version of this package, from the attribute of its assembly.</summary>
    internal static string PackageVersion
    {
        get
        {
            var version = "unknown";
            Version(ref version);
            return version;
        }
    }

    /// <summary>The type of a value and every member of it, as canonical JSON.</summary>
    internal static void Write(ContentWriter to, object? value)
    {
        var written = value is null;
        if (value is null)
        {
            to.Null();
        }
        else
        {
            WriteKnown(to, value, ref written);
        }

        if (!written)
        {
            throw new NotSupportedException($"A receipt cannot bind this value: {value}.");
        }
    }

    static partial void Version(ref string version);

    static partial void WriteKnown(ContentWriter to, object value, ref bool written);
}
