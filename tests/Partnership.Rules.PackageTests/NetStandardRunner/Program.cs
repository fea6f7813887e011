using System;
using System.IO;
using System.Reflection;
using System.Runtime.Loader;

// Loads the netstandard2.0 library with what lies beside it, and calls it.
var folder = Path.GetFullPath(args[0]);
AssemblyLoadContext.Default.Resolving += (context, name) =>
    File.Exists(Path.Combine(folder, name.Name + ".dll")) ? context.LoadFromAssemblyPath(Path.Combine(folder, name.Name + ".dll")) : null;
var everything = AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(folder, "NetStandardLibrary.dll")).GetType("PackageTests.Everything", throwOnError: true)!;
if (args.Length > 1)
{
    Console.Out.Write(everything.GetMethod("Assets")!.Invoke(null, null) + "\n");
    return;
}

everything.GetMethod("Print")!.Invoke(null, [Console.Out]);
