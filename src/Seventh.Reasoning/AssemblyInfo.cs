using System.Runtime.CompilerServices;

[assembly: InternalsVisibleTo("Seventh.Reasoning.Tests")]
